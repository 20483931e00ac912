package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Moodle XML in: short answer, numerical, cloze, select missing words, drag words, and multiple choice with one answer.
 * source: docs.moodle.org, Moodle XML format
 */
public final class MoodleXml {

    private static final int LONGEST = 10_000_000;
    private static final double USUAL_PENALTY = 0.3333333;
    private static final List<String> WHOLE_FEEDBACK =
            List.of("generalfeedback", "correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");

    private final Losses losses = new Losses();
    private final Names names = new Names(losses);
    private final String page;
    private final List<Item> items = new ArrayList<>();

    private MoodleXml(String page) {
        this.page = page;
    }

    /** @param page the items are said to mirror, where they do not name one */
    public static Imported read(String xml, String page) {
        MoodleXml reader = new MoodleXml(page);
        reader.read(xml.startsWith("\uFEFF") ? xml.substring(1) : xml);
        return new Imported(new ClozeText(OptionalInt.empty(), reader.items), reader.losses.all());
    }

    private void read(String xml) {
        if (xml.length() > LONGEST) {
            losses.add("long", LONGEST);
            return;
        }
        try {
            Element quiz = Xml.read(xml.strip()).getDocumentElement();
            if (!quiz.getTagName().equals("quiz")) {
                losses.add("foreign", quiz.getTagName());
            }
            Xml.children(quiz, "question").forEach(this::readQuestion);
        } catch (SAXParseException broken) {
            losses.add("broken", broken.getLineNumber(), broken.getColumnNumber());
        } catch (SAXException broken) {
            losses.add("broken", 1, 1);
        }
    }

    private void readQuestion(Element question) {
        String type = question.getAttribute("type");
        if (type.equals("category")) {
            losses.of("");
            losses.add("category", Plain.line(Xml.text(question, "category/text")));
            return;
        }
        ItemSketch sketch = new ItemSketch(names.id(Xml.text(question, "name/text"), Xml.text(question, "idnumber")), page, losses);
        if (readAs(type, question, sketch)) {
            readCommon(question, sketch);
            sketch.item().ifPresent(items::add);
        }
    }

    /** False if it cannot be read, for a reason that is listed. */
    private boolean readAs(String type, Element question, ItemSketch sketch) {
        boolean cloze = type.equals("cloze") || type.equals("multianswer");
        String source = Xml.text(question, "questiontext/text");
        String text = format(question, "questiontext").words(cloze ? MoodleCloze.shielded(source) : source, losses);
        switch (type) {
            case "shortanswer" -> readShort(question, sketch.gapIn(text));
            case "numerical" -> readNumerical(question, sketch.gapIn(text));
            case "cloze", "multianswer" -> new MoodleCloze(text, losses).into(sketch);
            case "gapselect", "ddwtos" -> new MissingWords(question, type, losses).into(sketch, text);
            case "multichoice" -> {
                if (Xml.text(question, "single").strip().matches("false|0")) {
                    losses.add("several");
                    return false;
                }
                readAnswers(question, sketch.gapIn(text).kind(Gap.Kind.CHOICE));
            }
            default -> {
                losses.add("type", type);
                return false;
            }
        }
        return true;
    }

    /** That of the first element of this name; before there were any, it was guessed. */
    private static Format format(Element parent, String name) {
        return Xml.children(parent, name).stream()
                .findFirst()
                .map(element -> Format.of(element.getAttribute("format"), Format.AUTO))
                .orElse(Format.AUTO);
    }

    private void readShort(Element question, GapSketch gap) {
        if (Xml.text(question, "usecase").strip().equals("1")) {
            gap.minusCase();
        }
        for (Element answer : Xml.children(question, "answer")) {
            String words = Xml.text(answer, "text");
            if (Wildcards.isIn(words)) {
                gap.wildcard(words, feedback(answer));
            } else {
                readAnswer(answer, Wildcards.resolve(words), gap);
            }
        }
    }

    private void readNumerical(Element question, GapSketch gap) {
        gap.kind(Gap.Kind.NUMBER);
        for (Element answer : Xml.children(question, "answer")) {
            String number = Xml.text(answer, "text").strip();
            if (number.equals("*")) {
                gap.wildcard(number, feedback(answer));
            } else {
                gap.number(number, Xml.text(answer, "tolerance"), fraction(answer), feedback(answer));
            }
        }
        for (Element units : Xml.children(question, "units")) {
            Xml.children(units, "unit").forEach(unit -> losses.add("unit", Xml.text(unit, "unit_name").strip()));
        }
    }

    private void readAnswers(Element question, GapSketch gap) {
        for (Element answer : Xml.children(question, "answer")) {
            readAnswer(answer, Format.of(answer.getAttribute("format"), Format.AUTO).words(Xml.text(answer, "text"), losses), gap);
        }
    }

    private void readAnswer(Element answer, String words, GapSketch gap) {
        gap.answer(words, fraction(answer), feedback(answer));
    }

    private static double fraction(Element answer) {
        return Numerals.decimal(answer.getAttribute("fraction")).orElse(0);
    }

    private String feedback(Element answer) {
        return words(answer, "feedback");
    }

    private void readCommon(Element question, ItemSketch sketch) {
        List<GapSketch> gaps = sketch.gaps();
        Numerals.decimal(Xml.text(question, "defaultgrade")).ifPresent(grade -> grade(grade, gaps, sketch));
        for (Element hint : Xml.children(question, "hint")) {
            Hints.read(Plain.line(Format.of(hint.getAttribute("format"), Format.AUTO).words(Xml.text(hint, "text"), losses)), gaps);
        }
        for (Element tags : Xml.children(question, "tags")) {
            Xml.children(tags, "tag").forEach(tag -> sketch.topic(Xml.text(tag, "text")));
        }
        listUnsaid(question);
    }

    /** The points of a question with one gap; those of a cloze stand in its gaps. */
    private void grade(double grade, List<GapSketch> gaps, ItemSketch sketch) {
        if (grade == 0) {
            sketch.practice();
        } else if (gaps.size() == 1 && grade != 1) {
            gaps.get(0).weight(grade);
        }
    }

    private void listUnsaid(Element question) {
        for (String feedback : WHOLE_FEEDBACK) {
            String general = words(question, feedback);
            if (!general.isEmpty()) {
                losses.add("general", general);
            }
        }
        double penalty = Numerals.decimal(Xml.text(question, "penalty")).orElse(0);
        if (penalty != 0 && Math.abs(penalty - USUAL_PENALTY) > 1e-4) {
            losses.add("penalty", penalty);
        }
        int files = question.getElementsByTagName("file").getLength();
        if (files > 0) {
            losses.add("file", files);
        }
        String image = Plain.line(Xml.text(question, "image"));
        if (!image.isEmpty()) {
            losses.add("media", image);
        }
    }

    private String words(Element parent, String name) {
        return Plain.line(format(parent, name).words(Xml.text(parent, name + "/text"), losses));
    }
}
