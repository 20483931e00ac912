package kexin.quiz.interchange;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Plain words out of what other systems keep as HTML. */
final class Plain {

    private static final String BLOCKS = "p,div,li,tr,h1,h2,h3,h4,h5,h6,pre,blockquote";
    private static final String WITHOUT_WORDS = "img,audio,video,object,iframe,embed,svg,math,canvas,script,style,input";
    private static final String FORMATTING = "b,strong,i,em,u,s,sub,sup,a,code,pre,table,ul,ol,h1,h2,h3,h4,h5,h6";
    private static final String BREAK = "\u2028";

    private Plain() {}

    /** One line, single spaces. */
    static String line(String words) {
        return words.replaceAll("[\\s\\u2028\\u2029]+", " ").strip();
    }

    /** Paragraphs and breaks become line breaks; pictures and formatting are listed as lost. */
    static String text(String html, Losses losses) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return line(html);
        }
        Document document = Jsoup.parseBodyFragment(html);
        listLost(document, losses);
        document.select("br").forEach(each -> each.replaceWith(new TextNode(BREAK)));
        document.select(BLOCKS).forEach(each -> each.appendText(BREAK));
        return document.body().text().replaceAll("\\s*\\u2028\\s*", "\n").strip();
    }

    private static void listLost(Document document, Losses losses) {
        Set<String> media = names(document, WITHOUT_WORDS);
        if (!media.isEmpty()) {
            losses.add("media", String.join(", ", media));
        }
        Set<String> formatting = names(document, FORMATTING);
        if (!formatting.isEmpty()) {
            losses.add("formatting", String.join(", ", formatting));
        }
    }

    private static Set<String> names(Document document, String selector) {
        Set<String> names = new TreeSet<>();
        document.body().select(selector).forEach(each -> names.add(each.normalName()));
        return names;
    }

    /** Words of a statement: no empty line inside, no control characters; none at the beginning of the first. */
    static String statement(String words, boolean first) {
        String clean = words.replaceAll("[ \\t\\u2028\\u2029]*[\\r\\n]+\\s*", "\n").replaceAll("[\\p{Cc}&&[^\\n]]", " ");
        return first ? clean.stripLeading() : clean;
    }
}
