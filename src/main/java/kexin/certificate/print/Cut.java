package kexin.certificate.print;

/** A cut of the type. The Chinese face is of one weight, and printed with more ink where it is to be bold. */
public enum Cut {
    PLAIN("SourceSerif4_400Regular", 0),
    ITALIC("SourceSerif4_400Regular_Italic", 0),
    BOLD("SourceSerif4_700Bold", 0.017f);

    private final String latin;
    private final float spread;

    Cut(String latin, float spread) {
        this.latin = latin;
        this.spread = spread;
    }

    String latin() {
        return latin;
    }

    /** How much wider each stroke of a Chinese character is printed, in ems. */
    float spread() {
        return spread;
    }
}
