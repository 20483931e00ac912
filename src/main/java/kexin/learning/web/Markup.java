package kexin.learning.web;

import org.jsoup.nodes.Entities;

/** HTML in the making, for what is repeated so often that writing it component by component is most of a page's cost. */
final class Markup {

    private final StringBuilder html = new StringBuilder(1 << 13);

    /** Our own, as it is. */
    Markup add(String markup) {
        html.append(markup);
        return this;
    }

    Markup add(int number) {
        html.append(number);
        return this;
    }

    /** Anybody's words, as text or as the value of an attribute in double quotes. */
    Markup say(String words) {
        html.append(Entities.escape(words));
        return this;
    }

    /** {@code  name="value"} */
    Markup with(String name, String value) {
        return add(" ").add(name).add("=\"").say(value).add("\"");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
