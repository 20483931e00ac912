package kexin.quiz.interchange;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.quiz.cloze.Gap;

/**
 * Moodle's embedded answers: {@code The {2:SHORTANSWER:=cat#Yes~%50%kitten#Nearly~dog} sleeps}.
 * source: docs.moodle.org, Embedded Answers (Cloze)
 */
final class MoodleCloze {

    private static final Pattern BEGIN = Pattern.compile("\\{(\\d{0,3}):([A-Za-z_]{1,20}):");
    private static final Pattern WITHOUT_ANSWERS = Pattern.compile("\\{\\d{0,3}:[A-Za-z_]{1,20}}");
    private static final Pattern CODED = Pattern.compile("&#(?:0*(35|92|125|126)|[xX]0*(23|5[cC]|7[dD]|7[eE]));");
    private static final Pattern CODED_BRACE = Pattern.compile("&(?:#0*123|#[xX]0*7[bB]|lbrace|lcub);");
    private static final String BRACE = "\uE07B";
    private static final String ESCAPED = "}#~/\"\\";
    private static final Map<String, Gap.Kind> KINDS = Map.ofEntries(
            Map.entry("SHORTANSWER", Gap.Kind.TYPED), Map.entry("SA", Gap.Kind.TYPED), Map.entry("MW", Gap.Kind.TYPED),
            Map.entry("SHORTANSWER_C", Gap.Kind.TYPED), Map.entry("SAC", Gap.Kind.TYPED), Map.entry("MWC", Gap.Kind.TYPED),
            Map.entry("NUMERICAL", Gap.Kind.NUMBER), Map.entry("NM", Gap.Kind.NUMBER),
            Map.entry("MULTICHOICE", Gap.Kind.CHOICE), Map.entry("MC", Gap.Kind.CHOICE),
            Map.entry("MULTICHOICE_S", Gap.Kind.CHOICE), Map.entry("MCS", Gap.Kind.CHOICE),
            Map.entry("MULTICHOICE_H", Gap.Kind.CHOICE), Map.entry("MCH", Gap.Kind.CHOICE),
            Map.entry("MULTICHOICE_HS", Gap.Kind.CHOICE), Map.entry("MCHS", Gap.Kind.CHOICE),
            Map.entry("MULTICHOICE_V", Gap.Kind.CHOICE), Map.entry("MCV", Gap.Kind.CHOICE),
            Map.entry("MULTICHOICE_VS", Gap.Kind.CHOICE), Map.entry("MCVS", Gap.Kind.CHOICE));

    private final String text;
    private final Losses losses;

    MoodleCloze(String text, Losses losses) {
        this.text = text;
        this.losses = losses;
    }

    /** Signs of the notation that are written as HTML entities are meant as themselves; a brace lies in a private area. */
    static String shielded(String html) {
        return CODED.matcher(CODED_BRACE.matcher(html).replaceAll(BRACE)).replaceAll(code -> Matcher.quoteReplacement("\\"
                + (char) (code.group(1) != null ? Integer.parseInt(code.group(1)) : Integer.parseInt(code.group(2), 16))));
    }

    void into(ItemSketch sketch) {
        WITHOUT_ANSWERS.matcher(text).results().forEach(empty -> losses.add("embedded", empty.group()));
        Matcher begin = BEGIN.matcher(text);
        int at = 0;
        int end = 0;
        while (!sketch.isFull() && begin.find(at)) {
            end = end < 0 ? end : Cuts.find(text, '}', begin.end());
            sketch.words(plain(text.substring(at, begin.start())));
            if (end < 0) {
                losses.add("open", text.substring(begin.start(), Math.min(text.length(), begin.start() + 40)));
                at = begin.end();
            } else {
                readGap(begin, plain(text.substring(begin.end(), end)), sketch);
                at = end + 1;
            }
        }
        sketch.words(plain(text.substring(at)));
    }

    private static String plain(String words) {
        return words.replace(BRACE, "{");
    }

    private void readGap(Matcher begin, String answers, ItemSketch sketch) {
        String type = begin.group(2).toUpperCase(Locale.ROOT);
        Gap.Kind kind = KINDS.get(type);
        if (kind == null) {
            losses.add("embedded", type);
            sketch.gap();
            return;
        }
        GapSketch gap = sketch.gap().kind(kind);
        if (!begin.group(1).isEmpty() && !begin.group(1).equals("1")) {
            gap.weight(Integer.parseInt(begin.group(1)));
        }
        if (kind == Gap.Kind.TYPED && type.endsWith("C")) {
            gap.minusCase();
        }
        if (kind == Gap.Kind.CHOICE && !type.endsWith("S")) {
            losses.add("order");
        }
        Cuts.at(answers, '~', answer -> readAnswer(answer, kind, gap));
    }

    private void readAnswer(String answer, Gap.Kind kind, GapSketch gap) {
        int hash = Cuts.find(answer, '#', 0);
        String feedback = hash < 0 ? "" : Plain.line(Plain.text(resolve(answer.substring(hash + 1)), losses));
        String words = (hash < 0 ? answer : answer.substring(0, hash)).strip();
        double percent = 0;
        Matcher share = Numerals.PERCENT.matcher(words);
        if (words.startsWith("=")) {
            percent = 100;
            words = words.substring(1);
        } else if (share.lookingAt()) {
            percent = Numerals.decimal(share.group(1)).orElse(0);
            words = words.substring(share.end());
        }
        addAnswer(resolve(words), percent, feedback, kind, gap);
    }

    private void addAnswer(String words, double percent, String feedback, Gap.Kind kind, GapSketch gap) {
        if (kind != Gap.Kind.CHOICE && Wildcards.isIn(words)) {
            gap.wildcard(words, feedback);
        } else if (kind == Gap.Kind.NUMBER) {
            int colon = words.indexOf(':');
            String distance = colon < 0 ? "" : words.substring(colon + 1);
            gap.number(colon < 0 ? words : words.substring(0, colon), distance, percent, feedback);
        } else if (kind == Gap.Kind.CHOICE) {
            gap.answer(Plain.text(words, losses), percent, feedback);
        } else {
            gap.answer(Wildcards.resolve(words), percent, feedback);
        }
    }

    private static String resolve(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            boolean escaped = words.charAt(i) == '\\'
                    && i + 1 < words.length()
                    && ESCAPED.indexOf(words.charAt(i + 1)) >= 0;
            plain.append(words.charAt(escaped ? ++i : i));
        }
        return plain.toString();
    }
}
