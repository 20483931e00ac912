package kexin.quiz.cloze;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One thing that is overlooked when texts are compared; in the order in which they are. */
public enum Step {
    /** Zero-width, control, variation and direction characters, lone surrogates. */
    INVISIBLE(Invisible::drop),
    /** Unicode compatibility forms: width, ①, ㎏, ﬁ, Kangxi radicals. */
    FORM(Forms::fold),
    /** Capital and small letters. */
    CASE(Case::fold),
    /** Traditional and Simplified characters. */
    SCRIPT(Script::simplify),
    /** Ways to write the same number: 三, 3; 四十八万, 480,000; 百分之七十, 70 %. */
    NUMBER(Numbers::mark),
    /** English the, a, an before a word. */
    ARTICLE(English::dropArticles),
    /** Punctuation and quotes, Chinese or Latin, but not the signs that carry meaning. */
    PUNCTUATION(Punctuation::drop),
    /** A hyphen inside a Latin compound. */
    HYPHEN(Punctuation::joinHyphens),
    /** White space, and with it a Latin compound written in one word or two. */
    SPACE(Spaces::drop),
    /** English plurals: regular ones and the listed irregular ones. */
    PLURAL(English::singular);

    private static final List<Step> ALL = List.of(values());

    private final UnaryOperator<String> change;

    Step(UnaryOperator<String> change) {
        this.change = change;
    }

    static List<Step> all() {
        return ALL;
    }

    static Optional<Step> named(String word) {
        for (Step step : ALL) {
            if (step.word().equals(word)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The word of the notation: {@code case}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String apply(String text) {
        return change.apply(text);
    }
}
