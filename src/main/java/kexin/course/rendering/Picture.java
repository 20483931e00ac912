package kexin.course.rendering;

/** What stands in a figure. */
sealed interface Picture permits Drawing, Raster {

    /** The figure's class in the style sheet. */
    String word();

    /**
     * @param path {@code media/…}
     * @param ids begins the ids within it
     */
    String html(String path, String alternative, String ids);

    /** The words written in it. */
    String words();
}
