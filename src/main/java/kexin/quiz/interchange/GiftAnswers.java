package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Tolerance;

/** What stands between GIFT's braces: {@code =right#feedback =%50%partly ~wrong}, {@code #3.14:0.01}, {@code #7..9}. */
final class GiftAnswers {

    private static final Pattern PERCENT = Pattern.compile("%(-?\\d{1,3}(?:\\.\\d{1,8})?)%");
    private static final Set<String> TRUTHS = Set.of("T", "F", "TRUE", "FALSE");
    private static final String ESCAPED = "~=#{}:\\";

    private final String source;
    private final UnaryOperator<String> words;
    private final Losses losses;

    private record Answer(boolean right, String text) {}

    GiftAnswers(String source, UnaryOperator<String> words, Losses losses) {
        this.source = source.strip();
        this.words = words;
        this.losses = losses;
    }

    /** False if this is a type of question without a gap. */
    boolean into(GapSketch gap) {
        int general = source.indexOf("####");
        String listed = general < 0 ? source : source.substring(0, general).strip();
        if (general >= 0) {
            losses.add("general", Plain.line(resolve(source.substring(general + 4))));
        }
        if (listed.isEmpty()) {
            losses.add("type", "essay");
        } else if (TRUTHS.contains(firstPart(listed).toUpperCase(Locale.ROOT))) {
            losses.add("type", "truefalse");
        } else if (listed.startsWith("#")) {
            return intoNumber(listed.substring(1).strip(), gap);
        } else {
            return intoWords(answers(listed), gap);
        }
        return false;
    }

    private static String firstPart(String listed) {
        int hash = Cuts.find(listed, '#', 0);
        return (hash < 0 ? listed : listed.substring(0, hash)).strip();
    }

    private boolean intoWords(List<Answer> answers, GapSketch gap) {
        boolean matching = answers.stream().anyMatch(answer -> answer.text.contains("->"));
        boolean choice = answers.stream().anyMatch(answer -> !answer.right);
        if (matching || choice && answers.stream().noneMatch(Answer::right)) {
            losses.add("type", matching ? "matching" : "multichoice");
            return false;
        }
        gap.kind(choice ? Gap.Kind.CHOICE : Gap.Kind.TYPED);
        answers.forEach(answer -> add(answer, gap, choice));
        return true;
    }

    private void add(Answer answer, GapSketch gap, boolean choice) {
        int hash = Cuts.find(answer.text, '#', 0);
        String feedback = hash < 0 ? "" : Plain.line(words.apply(answer.text.substring(hash + 1)));
        String text = (hash < 0 ? answer.text : answer.text.substring(0, hash)).strip();
        double percent = answer.right ? 100 : 0;
        Matcher share = PERCENT.matcher(text);
        if (share.lookingAt()) {
            percent = Double.parseDouble(share.group(1));
            text = text.substring(share.end());
        }
        if (!choice && Wildcards.isIn(text)) {
            losses.add("wildcard", resolve(text));
        } else {
            gap.answer(choice ? resolve(text) : Wildcards.resolve(resolve(text)), percent, feedback);
        }
    }

    private boolean intoNumber(String listed, GapSketch gap) {
        gap.kind(Gap.Kind.NUMBER);
        List<Answer> answers = Cuts.find(listed, '=', 0) < 0 ? List.of(new Answer(true, listed)) : answers(listed);
        for (Answer answer : answers) {
            int hash = Cuts.find(answer.text, '#', 0);
            String feedback = hash < 0 ? "" : Plain.line(words.apply(answer.text.substring(hash + 1)));
            String number = (hash < 0 ? answer.text : answer.text.substring(0, hash)).strip();
            Matcher share = PERCENT.matcher(number);
            boolean part = share.lookingAt();
            addNumber(part ? number.substring(share.end()) : number,
                    part ? Double.parseDouble(share.group(1)) : answer.right ? 100 : 0, feedback, gap);
        }
        return true;
    }

    /** A range is its middle and half its width. */
    private void addNumber(String number, double percent, String feedback, GapSketch gap) {
        int dots = number.indexOf("..");
        int colon = Cuts.find(number, ':', 0);
        if (dots > 0) {
            String[] middle = Numerals.middle(number.substring(0, dots), number.substring(dots + 2));
            gap.number(middle[0], Numerals.tolerance(middle[1]), percent, feedback);
        } else {
            Tolerance within = Numerals.tolerance(colon < 0 ? "" : number.substring(colon + 1));
            gap.number(colon < 0 ? number : number.substring(0, colon), within, percent, feedback);
        }
    }

    /** Cut before every = and ~ without a backslash. */
    private static List<Answer> answers(String listed) {
        List<Answer> answers = new ArrayList<>();
        int begin = nextSign(listed, 0);
        while (begin < listed.length()) {
            int end = nextSign(listed, begin + 1);
            answers.add(new Answer(listed.charAt(begin) == '=', listed.substring(begin + 1, end).strip()));
            begin = end;
        }
        return answers;
    }

    private static int nextSign(String text, int from) {
        int right = Cuts.find(text, '=', from);
        int wrong = Cuts.find(text, '~', from);
        int first = right < 0 ? wrong : wrong < 0 ? right : Math.min(right, wrong);
        return first < 0 ? text.length() : first;
    }

    /** {@code \=} is =, {@code \n} a line break. */
    static String resolve(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) == '\\' && (ESCAPED.indexOf(next) >= 0 || next == 'n')) {
                plain.append(next == 'n' ? '\n' : next);
                i++;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
