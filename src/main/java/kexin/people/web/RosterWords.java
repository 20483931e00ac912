package kexin.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.faces.Tongue;
import kexin.people.roster.Column;
import kexin.people.roster.RosterPlan.Difference;
import kexin.people.roster.RosterProblem;
import kexin.people.roster.table.Table;

/** What a roster would do, in the reader's language. */
@RequestScoped
public class RosterWords {

    @Inject
    private Tongue tongue;

    /** {@code E-mail: a@example.com → b@example.com} */
    public String told(Difference difference) {
        return tongue.say(
                "roster.difference",
                tongue.say("people." + difference.column().key()),
                value(difference.column(), difference.before()),
                value(difference.column(), difference.after()));
    }

    public String value(Column column, String value) {
        if (value.isEmpty()) {
            return tongue.say("roster.nothing");
        }
        return switch (column) {
            case LANGUAGE -> value.equals("en") ? "English" : "中文";
            case ROLE -> Stream.of(value.split(" "))
                    .map(role -> tongue.say("people.role." + role))
                    .collect(Collectors.joining(tongue.say("page.comma")));
            default -> value;
        };
    }

    public String told(RosterProblem problem) {
        return tongue.say(problem.key(), problem.arguments().toArray());
    }

    /** With its column. */
    public String placed(RosterProblem problem) {
        return tongue.say("roster.problem.in", tongue.say("people." + problem.column().key()), told(problem));
    }

    public String form(Table.Form form) {
        if (form.sheet() == null) {
            return tongue.say("roster.form.csv", form.encoding().toUpperCase(Locale.ROOT), tongue.say(delimiter(form.delimiter())));
        }
        return form.otherSheets().isEmpty()
                ? tongue.say("roster.form.sheet", form.sheet())
                : tongue.say("roster.form.sheets", form.sheet(), String.join(tongue.say("page.comma"), form.otherSheets()));
    }

    private static String delimiter(char delimiter) {
        return switch (delimiter) {
            case ';' -> "roster.form.semicolon";
            case '\t' -> "roster.form.tab";
            default -> "roster.form.comma";
        };
    }
}
