package kexin.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kexin.course.notation.Flaws;
import kexin.course.notation.Named;
import kexin.course.notation.Wording;

/** Gives an author's words their languages, and notes the languages that are left out. */
final class Wordings {

    /** Characters of a title: what a record and a certificate have room for. */
    static final int TITLE = 200;

    /** Characters of a sentence or two. */
    static final int SENTENCES = 2_000;

    private final List<String> languages;
    private final Flaws flaws;

    Wordings(List<String> languages, Flaws flaws) {
        this.languages = languages;
        this.flaws = flaws;
    }

    /** @param most characters in each language */
    Texts texts(Wording wording, int most) {
        wording.byLanguage().values().stream()
                .filter(words -> words.word().length() > most)
                .forEach(words -> flaws.add(words.place(), "problem.words.long", most));
        if (wording.byLanguage().isEmpty()) {
            return Texts.NONE;
        }
        return wording.isPlain() ? plain(wording) : byLanguage(wording);
    }

    private Texts plain(Wording wording) {
        Named words = wording.byLanguage().get(Wording.PLAIN);
        if (languages.size() > 1) {
            flaws.add(wording.place(), "problem.words.plain", String.join(", ", languages));
        }
        return new Texts(Map.of(languages.get(0), words.word()));
    }

    private Texts byLanguage(Wording wording) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String language : languages) {
            if (wording.byLanguage().containsKey(language)) {
                words.put(language, wording.byLanguage().get(language).word());
            } else {
                flaws.add(wording.place(), "problem.words.missing", language);
            }
        }
        wording.byLanguage().forEach((language, named) -> {
            if (!languages.contains(language)) {
                flaws.add(named.place(), "problem.words.language", language, String.join(", ", languages));
            }
        });
        return new Texts(words);
    }
}
