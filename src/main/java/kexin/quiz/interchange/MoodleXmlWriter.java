package kexin.quiz.interchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Segment;
import kexin.quiz.cloze.Step;
import kexin.quiz.cloze.Words;

/** Moodle XML out: every item is a cloze question, its gaps in place; page and topics become tags. */
public final class MoodleXmlWriter {

    private static final Pattern SIGNS = Pattern.compile("[}#~\\\\]");

    /** Moodle takes an ampersand before a sign for the beginning of an entity. */
    private static final Pattern LAST_AMPERSAND = Pattern.compile("&amp;$");

    private final Losses losses = new Losses();
    private final XMLStreamWriter out;

    private MoodleXmlWriter(XMLStreamWriter out) {
        this.out = out;
    }

    public static Exported write(ClozeText text) {
        StringWriter document = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(document);
            MoodleXmlWriter writer = new MoodleXmlWriter(out);
            writer.writeQuiz(text);
            out.close();
            return new Exported(document.toString(), writer.losses.all());
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void writeQuiz(ClozeText text) throws XMLStreamException {
        Unsaid unsaid = new Unsaid(losses, true);
        unsaid.list(text);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("quiz");
        for (Item item : text.items()) {
            unsaid.list(item);
            writeItem(item);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void writeItem(Item item) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement("question");
        out.writeAttribute("type", "cloze");
        writeText("name", "", item.id());
        writeText("questiontext", "html", statement(item));
        if (!item.scored()) {
            write("defaultgrade", "0");
        }
        write("penalty", "0");
        write("hidden", "0");
        for (Gap gap : item.gaps()) {
            if (!gap.hint().isEmpty()) {
                writeText("hint", "html", html(Hints.write(gap, item)));
            }
        }
        out.writeStartElement("tags");
        writeText("tag", "", "page:" + item.page());
        for (String topic : item.topics()) {
            writeText("tag", "", topic);
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private String statement(Item item) {
        StringBuilder html = new StringBuilder("<p>");
        for (Segment segment : item.segments()) {
            html.append(segment instanceof Gap gap ? embedded(gap, item) : words(((Words) segment).text()));
        }
        return html.append("</p>").toString();
    }

    /** A brace as an entity begins no gap. */
    private static String words(String words) {
        return html(words).replace("{", "&#123;");
    }

    /** What is chosen is shuffled, as here; without that the right answer would always come first. */
    private String embedded(Gap gap, Item item) {
        Outgoing outgoing = Outgoing.of(gap, item, losses);
        String type = switch (outgoing.kind()) {
            case TYPED -> gap.marking().folding().steps().contains(Step.CASE) ? "SHORTANSWER" : "SHORTANSWER_C";
            case NUMBER -> "NUMERICAL";
            case CHOICE, BANK -> "MULTICHOICE_S";
        };
        return "{" + gap.weight() + ":" + type + ":" + String.join("~", answers(outgoing)) + "}";
    }

    private List<String> answers(Outgoing outgoing) {
        return switch (outgoing.kind()) {
            case NUMBER -> numbers(outgoing);
            case TYPED -> words(outgoing, words -> html(words.replace("*", "\\*")));
            case CHOICE, BANK -> words(outgoing, words -> html(html(words)));
        };
    }

    private List<String> numbers(Outgoing outgoing) {
        Gap gap = outgoing.gap();
        List<String> answers = new ArrayList<>();
        outgoing.amounts().forEach(amount -> answers.add("=" + amount.words() + feedback(gap.right())));
        gap.partly().forEach(part -> Amounts.words(part.answer(), losses)
                .ifPresent(number -> answers.add("%" + part.percent() + "%" + number + feedback(part.feedback()))));
        gap.wrong().forEach(wrong -> Amounts.words(wrong.answer(), losses)
                .ifPresent(number -> answers.add(number + feedback(wrong.feedback()))));
        return answers;
    }

    /** @param html what is to be chosen is HTML there, what is typed is not */
    private List<String> words(Outgoing outgoing, UnaryOperator<String> html) {
        Gap gap = outgoing.gap();
        List<String> answers = new ArrayList<>();
        outgoing.accepted().forEach(answer -> answers.add("=" + coded(html.apply(answer)) + feedback(gap.right())));
        gap.partly().forEach(part -> answers.add(
                "%" + part.percent() + "%" + coded(html.apply(part.answer())) + feedback(part.feedback())));
        outgoing.wrong().forEach(wrong -> answers.add(wrong(html.apply(wrong.answer())) + feedback(wrong.feedback())));
        return answers;
    }

    /** A wrong answer needs no sign of its own, unless it begins with one. */
    private static String wrong(String html) {
        return (html.startsWith("=") || html.startsWith("%") ? "%0%" : "") + coded(html);
    }

    private static String feedback(String words) {
        return words.isEmpty() ? "" : "#" + coded(html(html(words)));
    }

    /** Of the signs of embedded answers only some may have a backslash; as entities all are safe. */
    private static String coded(String html) {
        String signs = SIGNS.matcher(html).replaceAll(sign -> "&#" + (int) sign.group().charAt(0) + ";");
        return LAST_AMPERSAND.matcher(signs).replaceFirst("&#38;");
    }

    private static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    private void writeText(String element, String format, String words) throws XMLStreamException {
        out.writeStartElement(element);
        if (!format.isEmpty()) {
            out.writeAttribute("format", format);
        }
        write("text", words);
        out.writeEndElement();
    }

    private void write(String element, String words) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
        out.writeEndElement();
    }
}
