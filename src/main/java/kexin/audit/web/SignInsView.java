package kexin.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kexin.audit.AuditTrail;
import kexin.audit.DoorRecord;
import kexin.audit.Place;
import kexin.people.AtTheDoor;

/** The sign-in trail. */
@Named
@RequestScoped
public class SignInsView extends TrailView {

    @Inject
    private AuditTrail trail;

    @Inject
    private Wording wording;

    @Override
    List<Day> read(Asked wanted) {
        Leaf<DoorRecord> leaf = turnTo(Leaf.of(
                trail.doors(me().person(), wanted.filter(settings().zone()), wanted.stretch()), wanted.stretch(), Place::of));
        return Day.of(leaf.lines(), DoorRecord::at, figures()::day, this::line);
    }

    public List<AtTheDoor.Outcome> getOutcomes() {
        return List.of(AtTheDoor.Outcome.values());
    }

    public int getKept() {
        return settings().signInDays();
    }

    private Line line(DoorRecord line) {
        return new Line(
                figures().second(line.at()),
                line.name(),
                line.account(),
                line.person() == null ? null : "/people/" + line.person(),
                wording.say(line),
                line.address());
    }
}
