package kexin.marking;

import java.util.ArrayList;
import java.util.List;

/**
 * Which attempts at a course one looks at. Every part may be null: it then asks for nothing.
 *
 * @param edition number of the edition that marked them
 * @param lesson address of the lesson
 * @param language tag of the language they were answered in
 */
public record Slice(Integer edition, String lesson, String language) {

    /** What it asks of an attempt {@code a} and its edition {@code d}. */
    String sql() {
        return (edition == null ? "" : " and d.number = ?")
                + (lesson == null ? "" : " and a.lesson = ?")
                + (language == null ? "" : " and a.language = ?");
    }

    /** What it asks of a try {@code b} that came before an attempt {@code a}: another edition's is none, where one is named. */
    String sameEdition() {
        return edition == null ? "" : " and b.edition_id = a.edition_id";
    }

    /** For the places of these conditions, in order. */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        if (edition != null) {
            values.add(edition);
        }
        if (lesson != null) {
            values.add(lesson);
        }
        if (language != null) {
            values.add(language);
        }
        return values;
    }
}
