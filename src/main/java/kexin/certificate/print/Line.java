package kexin.certificate.print;

import java.util.List;

/** Words set in one line, each stretch in the face that has its characters. Of no size yet: measured in ems. */
record Line(List<Run> runs) {

    Line {
        runs = List.copyOf(runs);
    }

    /**
     * @param spread how much wider each stroke is printed
     * @param length in characters
     * @param ems its width
     */
    record Run(Face face, float spread, String words, int length, float ems) {

        static Run empty(Face face, Cut cut) {
            return new Run(face, face.name().equals(cut.latin()) ? 0 : cut.spread(), "", 0, 0);
        }

        Run with(int codePoint) {
            return new Run(
                    face, spread, words + Character.toString(codePoint), length + 1, ems + face.width(codePoint));
        }
    }

    /** @param tracking between characters */
    float ems(float tracking) {
        int gaps = runs.stream().mapToInt(Run::length).sum() - 1;
        return (float) runs.stream().mapToDouble(Run::ems).sum() + tracking * gaps;
    }
}
