package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import kexin.quiz.cloze.Gap;

/** What stands between GIFT's braces: {@code =right#feedback =%50%partly ~wrong}, {@code #3.14:0.01}, {@code #7..9}. */
final class GiftAnswers {

    private static final Set<String> TRUTHS = Set.of("T", "F", "TRUE", "FALSE");

    private final String source;
    private final GiftText text;
    private final Losses losses;

    /** @param words without the share, the feedback and the sign before them; they keep their backslashes */
    private record Answer(String words, double percent, String feedback) {}

    GiftAnswers(String source, GiftText text, Losses losses) {
        this.source = source.strip();
        this.text = text;
        this.losses = losses;
    }

    /** False if this is a type of question without a gap. */
    boolean into(GapSketch gap) {
        int general = source.lastIndexOf("####");
        String listed = general < 0 ? source : source.substring(0, general).strip();
        if (general >= 0 && general + 4 < source.length()) {
            losses.add("general", Plain.line(text.words(source.substring(general + 4))));
        }
        if (listed.isEmpty()) {
            losses.leftOut("type", "essay");
        } else if (TRUTHS.contains(Cuts.at(listed, '#').get(0).strip().toUpperCase(Locale.ROOT))) {
            losses.leftOut("type", "truefalse");
        } else if (listed.startsWith("#")) {
            intoNumber(listed.substring(1), gap);
            return true;
        } else {
            return intoWords(listed, gap);
        }
        return false;
    }

    private boolean intoWords(String listed, GapSketch gap) {
        boolean choice = Cuts.find(listed, '~', 0) >= 0;
        List<Answer> answers = answers(listed, !choice);
        if (!choice && Cuts.find(listed, '=', 0) >= 0 && listed.contains("->")) {
            losses.leftOut("type", "matching");
            return false;
        }
        if (choice && answers.stream().noneMatch(answer -> answer.percent >= 100)) {
            losses.leftOut("several");
            return false;
        }
        gap.kind(choice ? Gap.Kind.CHOICE : Gap.Kind.TYPED);
        answers.forEach(answer -> addWords(answer, choice, gap));
        return true;
    }

    private void addWords(Answer answer, boolean choice, GapSketch gap) {
        if (choice) {
            gap.answer(text.words(answer.words), answer.percent, answer.feedback);
        } else if (Wildcards.isIn(answer.words)) {
            gap.wildcard(GiftText.bare(answer.words), answer.feedback);
        } else {
            gap.answer(Wildcards.resolve(GiftText.bare(answer.words)), answer.percent, answer.feedback);
        }
    }

    /** Behind a tilde stands what is said to any other number. */
    private void intoNumber(String listed, GapSketch gap) {
        gap.kind(Gap.Kind.NUMBER);
        int other = Cuts.find(listed, '~', 0);
        answers(other < 0 ? listed : listed.substring(0, other), true).forEach(answer -> addNumber(answer, gap));
        if (other >= 0) {
            gap.wildcard("*", answer(listed.substring(other + 1), 0).feedback);
        }
    }

    /** A range is its middle and half its width. */
    private void addNumber(Answer answer, GapSketch gap) {
        String number = answer.words;
        int dots = number.indexOf("..");
        int colon = Cuts.find(number, ':', 0);
        if (dots > 0) {
            String[] middle = Numerals.middle(number.substring(0, dots), number.substring(dots + 2));
            gap.number(middle[0], middle[1], answer.percent, answer.feedback);
        } else {
            gap.number(colon < 0 ? number : number.substring(0, colon), colon < 0 ? "" : number.substring(colon + 1),
                    answer.percent, answer.feedback);
        }
    }

    /**
     * Cut before every = and ~ without a backslash.
     *
     * @param right whether words before the first sign are right
     */
    private List<Answer> answers(String listed, boolean right) {
        List<Answer> answers = new ArrayList<>();
        int begin = nextSign(listed, 0);
        if (!listed.substring(0, begin).isBlank()) {
            answers.add(answer(listed.substring(0, begin), right ? 100 : 0));
        }
        while (begin < listed.length()) {
            int end = nextSign(listed, begin + 1);
            answers.add(answer(listed.substring(begin + 1, end), listed.charAt(begin) == '=' ? 100 : 0));
            begin = end;
        }
        return answers;
    }

    private Answer answer(String words, double percent) {
        int hash = Cuts.find(words, '#', 0);
        String feedback = hash < 0 ? "" : Plain.line(text.words(words.substring(hash + 1)));
        String answer = (hash < 0 ? words : words.substring(0, hash)).strip();
        Matcher share = Numerals.PERCENT.matcher(answer);
        return share.lookingAt()
                ? new Answer(answer.substring(share.end()).strip(), Numerals.decimal(share.group(1)).orElse(0), feedback)
                : new Answer(answer, percent, feedback);
    }

    private static int nextSign(String text, int from) {
        int first = Cuts.find(text, "=~", from);
        return first < 0 ? text.length() : first;
    }
}
