package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.quiz.cloze.Gap;
import org.w3c.dom.Element;

/** Moodle's select missing words and drag words: {@code The [[1]] sleeps}, each number one of the listed words. */
final class MissingWords {

    /** Every place offers every word of its group: that many in all. */
    private static final int MOST = 20_000;
    private static final Pattern PLACE = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private final List<Choice> choices = new ArrayList<>();
    private final Gap.Kind kind;
    private final Losses losses;

    private record Choice(String words, String group) {}

    MissingWords(Element question, String type, Losses losses) {
        boolean dragged = type.equals("ddwtos");
        this.kind = dragged ? Gap.Kind.BANK : Gap.Kind.CHOICE;
        this.losses = losses;
        for (Element option : Xml.children(question, dragged ? "dragbox" : "selectoption")) {
            choices.add(new Choice(Plain.text(Xml.text(option, "text"), losses), Xml.text(option, "group").strip()));
            if (!Xml.children(option, "infinite").isEmpty()) {
                losses.add("infinite", choices.get(choices.size() - 1).words());
            }
        }
    }

    /** False if there are too many. */
    boolean into(ItemSketch sketch, String text) {
        if (PLACE.matcher(text).results().count() * choices.size() > MOST) {
            losses.leftOut("many");
            return false;
        }
        fill(sketch, text);
        return true;
    }

    private void fill(ItemSketch sketch, String text) {
        Matcher place = PLACE.matcher(text);
        int at = 0;
        while (place.find()) {
            sketch.words(text.substring(at, place.start()));
            fill(sketch.gap().kind(kind), Integer.parseInt(place.group(1)));
            at = place.end();
        }
        sketch.words(text.substring(at));
    }

    private void fill(GapSketch gap, int number) {
        if (number < 1 || number > choices.size()) {
            losses.add("place", number);
            return;
        }
        Choice right = choices.get(number - 1);
        gap.answer(right.words(), 100, "");
        choices.stream()
                .filter(other -> other != right && other.group().equals(right.group()))
                .forEach(other -> gap.answer(other.words(), 0, ""));
    }
}
