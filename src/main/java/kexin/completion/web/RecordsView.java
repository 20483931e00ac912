package kexin.completion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kexin.completion.Asked;
import kexin.completion.Column;
import kexin.completion.Records;
import kexin.completion.SavedFilter;
import kexin.completion.SavedFilters;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.people.web.Me;

/**
 * A page of the register. Filter, order, columns and the number of the page all stand in the address, so that it can be
 * kept and passed on; nothing of it is kept on the server.
 */
@Named
@RequestScoped
public class RecordsView {

    /** Lines on a page, as one may choose; the first is the usual number. */
    private static final List<Integer> SIZES = List.of(25, 50, 100);

    private static final List<String> OFTEN_ASKED = List.of("text", "course", "department", "state", "from", "to", "person");

    @Inject
    private Records records;

    @Inject
    private SavedFilters saved;

    @Inject
    private Questions questions;

    @Inject
    private Notices notices;

    @Inject
    private Here here;

    @Inject
    private Me me;

    private Asked asked;
    private int size;
    private int number;
    private Records.Page page;

    /** A place to turn to, and where that is; the one that is shown has no address. */
    public record Turn(String words, String address) {}

    @PostConstruct
    void load() {
        asked = questions.asked();
        size = number("rows", SIZES.get(0));
        size = SIZES.contains(size) ? size : SIZES.get(0);
        number = Math.max(1, number("page", 1));
        asked.unreadable().forEach(part -> notices.wrongAt(part.part(), part.refusal(), part.typed()));
        page = read();
        if (page.rows().isEmpty() && page.total() > 0) {
            number = pages();
            page = read();
        }
    }

    private Records.Page read() {
        return isReadable()
                ? records.page(me.person(), asked, (number - 1) * size, size)
                : new Records.Page(List.of(), 0);
    }

    /** Whether one can tell what is asked for; where not, there is nothing to show, to keep or to take along. */
    public boolean isReadable() {
        return asked.unreadable().isEmpty();
    }

    public Asked getAsked() {
        return asked;
    }

    public Records.Page getPage() {
        return page;
    }

    public boolean isNothing() {
        return page.total() == 0;
    }

    /** Number of the first line on the page, from 1. */
    public int getFirst() {
        return (number - 1) * size + 1;
    }

    public int getLast() {
        return (number - 1) * size + page.rows().size();
    }

    /** Lines that one can turn to. */
    public int getTotal() {
        return Math.min(page.total(), Records.COUNTED);
    }

    /** The first and the last page and those around this one; null stands for those left out. */
    public List<Turn> getTurns() {
        int pages = pages();
        Set<Integer> shown = new TreeSet<>(List.of(1, Math.max(1, pages)));
        for (int near = number - 2; near <= number + 2; near++) {
            if (near > 0 && near <= pages) {
                shown.add(near);
            }
        }
        List<Turn> turns = new ArrayList<>();
        int before = 0;
        for (int each : shown) {
            if (each > before + 1) {
                turns.add(new Turn("…", null));
            }
            turns.add(new Turn(Integer.toString(each), each == number ? null : address(each, size)));
            before = each;
        }
        return turns;
    }

    /** Null where this is the first page. */
    public String getPrevious() {
        return number == 1 ? null : address(number - 1, size);
    }

    /** Null where this is the last page. */
    public String getNext() {
        return getFirst() + size > getTotal() ? null : address(number + 1, size);
    }

    public List<Turn> getSizes() {
        return SIZES.stream()
                .map(each -> new Turn(each.toString(), each == size ? null : address(1, each)))
                .toList();
    }

    public List<Column> getAllColumns() {
        return List.of(Column.values());
    }

    public boolean isShown(Column column) {
        return asked.columns().contains(column);
    }

    public List<String> getDepartments() {
        return records.departmentTree(me.person());
    }

    public List<SavedFilter> getSaved() {
        return saved.of(me.person());
    }

    /** Whether any of the fields is filled that most people never need. */
    public boolean isCloser() {
        return Stream.concat(asked.filters().stream(), asked.unreadable().stream().map(Asked.Unreadable::part))
                .anyMatch(part -> !OFTEN_ASKED.contains(part));
    }

    private int pages() {
        return (getTotal() + size - 1) / size;
    }

    private String address(int page, int rows) {
        String query = asked.query();
        String place = (rows == SIZES.get(0) ? "" : "&rows=" + rows) + (page == 1 ? "" : "&page=" + page);
        return Questions.queried(query.isEmpty() && !place.isEmpty() ? place.substring(1) : query + place);
    }

    private int number(String parameter, int otherwise) {
        String given = here.parameter(parameter);
        return given != null && given.matches("\\d{1,6}") ? Integer.parseInt(given) : otherwise;
    }
}
