package kexin.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import kexin.Settings;
import kexin.audit.Place;
import kexin.faces.Figures;
import kexin.faces.Here;
import kexin.people.web.Me;

/** What the pages of both trails have in common: the filter, which stands in the address, and the ways on. */
public abstract class TrailView {

    @Inject
    private Settings settings;

    @Inject
    private Figures figures;

    @Inject
    private Here here;

    @Inject
    private Me me;

    private Asked asked;
    private Leaf<?> leaf;
    private List<Day> days;

    @PostConstruct
    void load() {
        asked = Asked.of(here::parameter);
        days = read(asked);
    }

    abstract List<Day> read(Asked wanted);

    <T> Leaf<T> turnTo(Leaf<T> opened) {
        leaf = opened;
        return opened;
    }

    /** In the zone of the organisation. */
    Settings settings() {
        return settings;
    }

    Figures figures() {
        return figures;
    }

    Me me() {
        return me;
    }

    public List<Day> getDays() {
        return days;
    }

    public Asked getAsked() {
        return asked;
    }

    public boolean isFiltered() {
        return asked.isFiltered();
    }

    /** What was given for a day and is none; empty where all can be read. */
    public String getUnreadable() {
        return String.join(" ", asked.unreadable());
    }

    /** Of the filter, for the CSV of the same lines. */
    public String getQuery() {
        return asked.query();
    }

    /** Null where there are none. */
    public String getNewer() {
        return way("newer", leaf.newer());
    }

    public String getOlder() {
        return way("older", leaf.older());
    }

    private String way(String direction, Place place) {
        return place == null ? null : here.getPath() + asked.query(direction, place);
    }
}
