package kexin.learning.web;

import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import kexin.learning.Attempt;
import kexin.learning.Submission;
import kexin.learning.Submission.Held;

/**
 * The form of a quiz as it was sent: for each blank what it held, {@code gap.<key>}, and the revision of the saved answer
 * that its reader saw last, {@code base.<key>}.
 */
record QuizForm(Map<String, String> fields) {

    private static final String GAP = "gap.";
    private static final String BASE = "base.";

    static QuizForm submitted() {
        return new QuizForm(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    Submission submission() {
        return new Submission(fields.get("language"), held());
    }

    /** What was typed and could not be submitted, to be shown anew; nothing where the form was made for another try. */
    Map<String, Held> shown(Attempt attempt) {
        boolean same = attempt.id().toString().equals(fields.get("attempt"))
                && attempt.language().equals(fields.get("language"));
        return same ? held() : Map.of();
    }

    private Map<String, Held> held() {
        Map<String, Held> held = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(GAP)) {
                String gap = name.substring(GAP.length());
                held.put(gap, new Held(value, base(gap)));
            }
        });
        return held;
    }

    /** A form that does not say what it is based on is based on nothing. */
    private int base(String gap) {
        try {
            return Integer.parseInt(fields.getOrDefault(BASE + gap, "0"));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
