package kexin.course.rendering;

import org.jsoup.nodes.Element;

/**
 * A picture on a page.
 *
 * @param path {@code media/…}
 * @param alternative what it says, in words
 * @param caption null if there is none
 */
record Figure(Picture picture, String path, String alternative, String caption) {

    /** @param ids begins the ids within it: no other picture of the page may have the same */
    String html(String ids) {
        return picture.html(path, alternative, ids) + captionHtml();
    }

    private String captionHtml() {
        return caption == null ? "" : new Element("figcaption").text(caption).outerHtml();
    }

    String words() {
        return "\n" + alternative + "\n" + picture.words() + "\n" + (caption == null ? "" : caption + "\n");
    }
}
