package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import kexin.quiz.cloze.ClozeText;
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
    private static final Set<String> NO = Set.of("", "0", "false");
    private static final List<String> WHOLE_FEEDBACK =
            List.of("generalfeedback", "correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");

    private final Losses losses = new Losses();
    private final Names names = new Names(losses);
    private final MoodleWords words = new MoodleWords(losses);
    private final MoodleAnswers answers = new MoodleAnswers(words, losses);
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
            if (Xml.isDocumentType(broken)) {
                losses.add("doctype");
            } else {
                losses.add("broken", broken.getLineNumber(), broken.getColumnNumber());
            }
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
        String id = names.id(Xml.text(question, "name/text"), Xml.text(question, "idnumber"));
        ItemSketch sketch = new ItemSketch(id, page, losses);
        if (readAs(type, question, sketch)) {
            readCommon(question, sketch);
            sketch.item().ifPresent(items::add);
        }
    }

    /** False if it cannot be read, for a reason that is listed. */
    private boolean readAs(String type, Element question, ItemSketch sketch) {
        boolean cloze = type.equals("cloze") || type.equals("multianswer");
        String source = Xml.text(question, "questiontext/text");
        String text = words.of(question, "questiontext", cloze ? MoodleCloze.shielded(source) : source);
        switch (type) {
            case "shortanswer" -> answers.typed(question, sketch.gapIn(text));
            case "numerical" -> answers.numbers(question, sketch.gapIn(text));
            case "cloze", "multianswer" -> new MoodleCloze(text, losses).into(sketch);
            case "gapselect", "ddwtos" -> {
                return new MissingWords(question, type, losses).into(sketch, text);
            }
            case "multichoice" -> {
                if (isOneOfSeveral(question)) {
                    losses.leftOut("several");
                    return false;
                }
                answers.chosen(question, sketch.gapIn(text));
            }
            default -> {
                losses.leftOut("type", type);
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOfSeveral(Element question) {
        return Xml.children(question, "single").stream().anyMatch(single -> NO.contains(single.getTextContent().strip()));
    }

    private void readCommon(Element question, ItemSketch sketch) {
        List<GapSketch> gaps = sketch.gaps();
        Numerals.decimal(Xml.text(question, "defaultgrade")).ifPresent(grade -> grade(grade, gaps, sketch));
        for (Element hint : Xml.children(question, "hint")) {
            boolean old = !Xml.children(hint, "hintcontent").isEmpty();
            Hints.read(old ? words.line(hint, "hintcontent") : Plain.line(words.of(hint)), gaps);
        }
        for (String kind : List.of("tags", "coursetags")) {
            for (Element tags : Xml.children(question, kind)) {
                Xml.children(tags, "tag").forEach(tag -> sketch.topic(Xml.text(tag, "text")));
            }
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
        listSettings(question);
        for (String feedback : WHOLE_FEEDBACK) {
            String general = words.line(question, feedback);
            if (!general.isEmpty()) {
                losses.add("general", general);
            }
        }
        String instructions = words.line(question, "instructions");
        if (!instructions.isEmpty()) {
            losses.add("task", instructions);
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

    private void listSettings(Element question) {
        double penalty = Numerals.decimal(Xml.text(question, "penalty")).orElse(0);
        if (penalty != 0 && Math.abs(penalty - USUAL_PENALTY) > 1e-4) {
            losses.add("penalty", penalty);
        }
        String shuffled = Xml.text(question, "shuffleanswers").strip();
        if (!shuffled.isEmpty() && NO.contains(shuffled)) {
            losses.add("order");
        }
        if (Xml.text(question, "hidden").strip().equals("1")) {
            losses.add("hidden");
        }
    }
}
