package kexin.course;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Whether a message can be said to everybody. */
final class Worded {

    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Worded() {}

    static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("messages", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static void in_both_languages(CourseProblem problem) {
        for (Locale language : LANGUAGES) {
            for (String key : List.of(problem.key(), problem.key() + ".mend")) {
                String said = new MessageFormat(words(language).getString(key), language)
                        .format(problem.arguments().toArray());
                assertFalse(said.matches(".*\\{\\d}.*"), () -> key + " wants more arguments: " + said);
            }
        }
    }
}
