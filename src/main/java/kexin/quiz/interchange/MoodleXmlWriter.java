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
import kexin.quiz.cloze.Words;

/** Moodle XML out: every item is a cloze question, its gaps in place; page and topics become tags. */
public final class MoodleXmlWriter {

    private static final Pattern SIGNS = Pattern.compile("[}#~\\\\]");

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
        Unsaid unsaid = new Unsaid(losses);
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
            html.append(segment instanceof Gap gap ? embedded(gap, item) : html(((Words) segment).text()));
        }
        return html.append("</p>").toString();
    }

    private String embedded(Gap gap, Item item) {
        String type = switch (gap.kind()) {
            case TYPED -> "SHORTANSWER";
            case NUMBER -> "NUMERICAL";
            case CHOICE, BANK -> "MULTICHOICE";
        };
        return "{" + gap.weight() + ":" + type + ":" + String.join("~", answers(gap, item)) + "}";
    }

    private List<String> answers(Gap gap, Item item) {
        return switch (gap.kind()) {
            case NUMBER -> numbers(gap);
            case TYPED -> words(gap, Integer.MAX_VALUE, words -> html(words.replace("*", "\\*")));
            case CHOICE, BANK -> choices(gap, item);
        };
    }

    private List<String> numbers(Gap gap) {
        List<String> answers = new ArrayList<>();
        Amounts.of(gap, losses).amounts().forEach(amount -> answers.add("=" + amount.words() + feedback(gap.right())));
        gap.partly().forEach(part -> Amounts.words(part.answer(), losses)
                .ifPresent(number -> answers.add("%" + part.percent() + "%" + number + feedback(part.feedback()))));
        gap.wrong().forEach(wrong -> Amounts.words(wrong.answer(), losses)
                .ifPresent(number -> answers.add(number + feedback(wrong.feedback()))));
        return answers;
    }

    private List<String> choices(Gap gap, Item item) {
        List<String> answers = words(gap, 1, words -> html(html(words)));
        if (gap.kind() == Gap.Kind.BANK) {
            item.gaps().stream()
                    .filter(other -> other != gap && other.kind() == Gap.Kind.BANK)
                    .forEach(other -> answers.add(wrong(html(html(other.best())))));
        }
        return answers;
    }

    /** @param html what is to be chosen is HTML there, what is typed is not */
    private List<String> words(Gap gap, int most, UnaryOperator<String> html) {
        List<String> answers = new ArrayList<>();
        gap.accepted().stream().limit(most)
                .forEach(answer -> answers.add("=" + coded(html.apply(answer)) + feedback(gap.right())));
        gap.partly().forEach(part -> answers.add(
                "%" + part.percent() + "%" + coded(html.apply(part.answer())) + feedback(part.feedback())));
        gap.wrong().forEach(wrong -> answers.add(wrong(html.apply(wrong.answer())) + feedback(wrong.feedback())));
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
        return SIGNS.matcher(html).replaceAll(sign -> "&#" + (int) sign.group().charAt(0) + ";");
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
