package kexin.learning.web;

import java.time.Instant;
import java.util.function.Function;

/**
 * What stands around the statements of a quiz.
 *
 * @param tag of the language of the interface
 * @param told a message in it, with its places filled in
 * @param time an instant as people write it
 * @param icons address of the drawings
 * @param pages address beneath which the pages of the lesson are found
 * @param language tag of the language of the quiz
 */
record Setting(
        String tag, Told told, Function<Instant, String> time, String icons, String pages, String language) {

    /** Says a message. */
    interface Told {
        String say(String key, Object... arguments);
    }

    String say(String key, Object... arguments) {
        return told.say(key, arguments);
    }

    /** A drawing; it says nothing that does not stand beside it in words. */
    String icon(String name) {
        return "<svg class=\"icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><use href=\""
                + icons + "#" + name + "\"></use></svg>";
    }
}
