package kexin.quiz.interchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
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
        } else if (TRUTHS.contains(beforeFeedback(listed).strip().toUpperCase(Locale.ROOT))) {
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
        if (!choice && Cuts.find(listed, '=', 0) >= 0 && listed.contains("->")) {
            losses.leftOut("type", "matching");
            return false;
        }
        if (choice && pieces(listed).noneMatch(piece -> percent(piece, false) >= 100)) {
            losses.leftOut("several");
            return false;
        }
        gap.kind(choice ? Gap.Kind.CHOICE : Gap.Kind.TYPED);
        pieces(listed).forEach(piece -> addWords(answer(piece, !choice), choice, gap));
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
        pieces(other < 0 ? listed : listed.substring(0, other)).forEach(piece -> addNumber(answer(piece, true), gap));
        if (other >= 0) {
            gap.wildcard("*", answer(listed.substring(other), false).feedback);
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

    /** Cut before every = and ~ without a backslash; one at a time, for there may be millions. */
    private static Stream<String> pieces(String listed) {
        int first = nextSign(listed, 0);
        Stream<String> unsigned = Stream.of(listed.substring(0, first)).filter(words -> !words.isBlank());
        Stream<String> signed = Stream.iterate(first, begin -> begin < listed.length(), begin -> nextSign(listed, begin + 1))
                .map(begin -> listed.substring(begin, nextSign(listed, begin + 1)));
        return Stream.concat(unsigned, signed);
    }

    /** @param right whether words before the first sign are right */
    private Answer answer(String piece, boolean right) {
        String words = unsigned(piece);
        String answer = beforeFeedback(words);
        boolean bare = answer.length() == words.length();
        String feedback = bare ? "" : Plain.line(text.words(words.substring(answer.length() + 1)));
        answer = answer.strip();
        Matcher share = Numerals.PERCENT.matcher(answer);
        return new Answer(share.lookingAt() ? answer.substring(share.end()).strip() : answer, percent(piece, right), feedback);
    }

    private static String beforeFeedback(String piece) {
        int hash = Cuts.find(piece, '#', 0);
        return hash < 0 ? piece : piece.substring(0, hash);
    }

    private static double percent(String piece, boolean right) {
        Matcher share = Numerals.PERCENT.matcher(unsigned(piece).stripLeading());
        if (share.lookingAt()) {
            return Numerals.decimal(share.group(1)).orElse(0);
        }
        return piece.startsWith("=") || right && !piece.startsWith("~") ? 100 : 0;
    }

    private static String unsigned(String piece) {
        return piece.startsWith("=") || piece.startsWith("~") ? piece.substring(1) : piece;
    }

    private static int nextSign(String text, int from) {
        int first = Cuts.find(text, "=~", from);
        return first < 0 ? text.length() : first;
    }
}
