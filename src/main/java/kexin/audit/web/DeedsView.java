package kexin.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kexin.audit.AuditTrail;
import kexin.audit.DeedRecord;
import kexin.audit.Inspection;
import kexin.audit.Place;
import kexin.faces.Address;
import kexin.faces.Notices;
import kexin.people.People;
import kexin.people.Role;

/** The audit trail. */
@Named
@RequestScoped
public class DeedsView extends TrailView {

    private static final String TOPIC = "audit.topic.";

    @Inject
    private AuditTrail trail;

    @Inject
    private Inspection inspection;

    @Inject
    private People people;

    @Inject
    private Wording wording;

    @Inject
    private Notices notices;

    @Override
    List<Day> read(Asked wanted) {
        Leaf<DeedRecord> leaf = turnTo(Leaf.of(
                trail.deeds(me().person(), wanted.filter(settings().zone()), wanted.stretch()), wanted.stretch(), Place::of));
        return Day.of(leaf.lines(), DeedRecord::at, figures()::day, this::line);
    }

    /** Walks the chain of seals and says how far it holds. */
    public void inspect() throws IOException {
        Inspection.Finding finding = inspection.inspect(me().person());
        if (finding.broken() == null) {
            notices.done("audit.inspected.sound", finding.lines(), finding.sha256());
        } else {
            notices.wrongOnTheNextPage("audit.inspected.broken", finding.broken(), finding.lines());
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/audit");
    }

    /** What deeds are about, as the bundle knows them. */
    public List<String> getTopics() {
        return ResourceBundle.getBundle("messages", Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith(TOPIC))
                .map(key -> key.substring(TOPIC.length()))
                .sorted()
                .toList();
    }

    private Line line(DeedRecord line) {
        return new Line(
                figures().second(line.at()),
                line.actorName(),
                "",
                line.actor() == people.system().id() ? null : "/people/" + line.actor(),
                wording.say(line),
                isOpen(line.address()) ? line.address() : null);
    }

    /** A line may tell of a page that its reader may not see. */
    private boolean isOpen(String path) {
        return Address.of(path)
                .map(visit -> visit.address().access())
                .filter(access -> access != Address.Access.TRAINER || me().person().is(Role.TRAINER))
                .filter(access -> access != Address.Access.HR || me().person().is(Role.HR))
                .isPresent();
    }
}
