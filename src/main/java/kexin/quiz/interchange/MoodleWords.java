package kexin.quiz.interchange;

import org.w3c.dom.Element;

/** Words of a question, each with its own format: {@code <feedback format="html"><text>…</text></feedback>}. */
record MoodleWords(Losses losses) {

    String of(Element element) {
        return format(element).words(Xml.text(element, "text"), losses);
    }

    /** @param words of the first child of this name, which tells how they are meant */
    String of(Element parent, String name, String words) {
        return Xml.children(parent, name).stream().findFirst().map(MoodleWords::format).orElse(Format.HTML).words(words, losses);
    }

    String line(Element parent, String name) {
        return Plain.line(of(parent, name, Xml.text(parent, name + "/text")));
    }

    /** HTML where it tells nothing. source: question/format/xml/format.php, import_text_with_files */
    private static Format format(Element element) {
        return Format.of(element.getAttribute("format").strip(), Format.HTML);
    }
}
