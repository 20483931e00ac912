package kexin.certificate.print;

/**
 * How one kind of words is set.
 *
 * @param element of the document's outline
 * @param size in points, wished for
 * @param tracking between characters, in ems
 * @param ink token of the theme
 */
public record Style(String element, Cut cut, float size, float tracking, String ink) {

    private static final float SMALLEST = 7.5f;
    private static final float LEAST_SHARE = 0.42f;

    public static Style of(Cut cut, float size, String ink) {
        return new Style("P", cut, size, 0, ink);
    }

    public Style heading() {
        return new Style("H1", cut, size, tracking, ink);
    }

    public Style tracked(float ems) {
        return new Style(element, cut, size, ems, ink);
    }

    /** In points; long words are set no smaller. */
    float least() {
        return Math.max(SMALLEST, size * LEAST_SHARE);
    }
}
