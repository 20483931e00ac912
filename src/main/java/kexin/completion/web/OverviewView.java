package kexin.completion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kexin.completion.Asked;
import kexin.completion.Column;
import kexin.completion.Records;
import kexin.completion.Records.Tally;
import kexin.faces.Elsewhere;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** How many have completed what, by course and by department; every number leads to exactly its records. */
@Named
@RequestScoped
public class OverviewView {

    @Inject
    private Records records;

    @Inject
    private Questions questions;

    @Inject
    private Tongue tongue;

    @Inject
    private Me me;

    private List<Line> courses;
    private List<Line> departments;

    /**
     * A line of the table and of the chart beside it.
     *
     * @param query asks for all its records
     * @param completedShare per cent of all its records, rounded down
     * @param width per mille of the line with the most records
     * @param filled per mille of the same that is completed
     */
    public record Line(String words, Tally tally, Asked query, int completedShare, int width, int filled) {

        public String all() {
            return Questions.queried(query.query());
        }

        public String completed() {
            return Questions.queried(query.with("state", "completed").query());
        }

        public String learning() {
            return Questions.queried(query.with("state", "learning").query());
        }
    }

    @PostConstruct
    void load() {
        Asked asked = questions.asked();
        if (!asked.unreadable().isEmpty()) {
            throw new Elsewhere("/records" + Questions.queried(asked.query())); // where the fields say what is wrong
        }
        List<Tally> byCourse = records.tallies(me.person(), asked, Column.COURSE);
        List<Tally> byDepartment = records.tallies(me.person(), asked, Column.DEPARTMENT);
        courses = byCourse.stream()
                .map(tally -> line(questions.courseTitle(tally.of()), tally, asked.with("course", tally.of()), most(byCourse)))
                .toList();
        departments = byDepartment.stream()
                .map(tally -> line(department(tally), tally, within(asked, tally), most(byDepartment)))
                .toList();
    }

    public List<Line> getCourses() {
        return courses;
    }

    public List<Line> getDepartments() {
        return departments;
    }

    private String department(Tally tally) {
        return tally.of().isEmpty() ? tongue.say("completion.records.noDepartment") : tally.of();
    }

    private static Asked within(Asked asked, Tally tally) {
        return asked.with("beneath", "").with("department", tally.of().isEmpty() ? Asked.NO_DEPARTMENT : tally.of());
    }

    private static Line line(String words, Tally tally, Asked query, long most) {
        return new Line(
                words,
                tally,
                query,
                (int) (tally.completed() * 100 / tally.all()),
                (int) (tally.all() * 1000 / most),
                (int) (tally.completed() * 1000 / most));
    }

    private static long most(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::all).max().orElse(1);
    }
}
