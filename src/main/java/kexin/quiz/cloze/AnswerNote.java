package kexin.quiz.cloze;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 10 = feedback}: an answer and what to say to it. */
record AnswerNote(String answer, String feedback) {

    private static final Pattern PART = Pattern.compile("([1-9]\\d?)% +(.+)");

    /** Cuts at the first equals sign without a backslash; nothing behind it is no feedback. */
    static Optional<AnswerNote> of(String value) {
        List<String> sides = Escapes.split(value, '=');
        if (sides.size() < 2) {
            return Optional.empty();
        }
        String answer = Escapes.resolve(sides.get(0)).strip();
        String feedback = Escapes.resolve(value.substring(sides.get(0).length() + 1)).strip();
        return answer.isEmpty() ? Optional.empty() : Optional.of(new AnswerNote(answer, feedback));
    }

    /** {@code 50% customers = feedback}. */
    Optional<Gap.PartAnswer> part() {
        Matcher shape = PART.matcher(answer);
        return shape.matches()
                ? Optional.of(new Gap.PartAnswer(shape.group(2), Integer.parseInt(shape.group(1)), feedback))
                : Optional.empty();
    }
}
