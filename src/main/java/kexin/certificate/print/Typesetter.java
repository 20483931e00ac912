package kexin.certificate.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kexin.certificate.print.Line.Run;

/** Sets the words of one text: each character in the face that has it, Chinese punctuation if the text has Chinese. */
final class Typesetter {

    /** Stands for a letter that no face has, as it does in a printer's proof. */
    private static final int GETA = '〓';

    private final Typefaces typefaces;
    private final Style style;
    private final boolean chinese;

    Typesetter(Typefaces typefaces, Style style, String text) {
        this.typefaces = typefaces;
        this.style = style;
        this.chinese = text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Tag of the language that the text is to be read in: a Polish name is nearer to English than to Chinese. */
    String language() {
        return chinese ? "zh-CN" : "en";
    }

    Line line(String words) {
        List<Run> runs = new ArrayList<>();
        words.codePoints().forEach(codePoint -> add(codePoint, runs));
        return new Line(runs);
    }

    float ems(String words) {
        return line(words).ems(style.tracking());
    }

    /** What no face has is marked where it is a letter, and left out where it is a picture. */
    private void add(int codePoint, List<Run> runs) {
        Optional<Face> face = typefaces.carrying(codePoint, style.cut(), chinese);
        if (face.isPresent()) {
            append(face.get(), codePoint, runs);
        } else if (Character.isLetterOrDigit(codePoint)) {
            append(typefaces.carrying(GETA, style.cut(), true).orElseThrow(), GETA, runs);
        }
    }

    private void append(Face face, int codePoint, List<Run> runs) {
        int last = runs.size() - 1;
        boolean goesOn = last >= 0 && runs.get(last).face().equals(face);
        Run run = goesOn ? runs.remove(last) : Run.empty(face, style.cut());
        runs.add(run.with(codePoint));
    }
}
