package kexin.learning.web;

import java.util.List;
import java.util.Locale;
import kexin.learning.GivenMark;
import kexin.quiz.cloze.Verdict;

/** The statements of a quiz after it was marked: what was typed in its place, and beneath what became of it. */
final class MarkedItems {

    /** Ideographic spaces, so that a blank that was left blank is still seen. */
    private static final String NOTHING = "\u3000\u3000";

    private final Setting setting;
    private final Markup html = new Markup();

    MarkedItems(Setting setting) {
        this.setting = setting;
    }

    String html(List<QuizItem> items) {
        items.forEach(this::write);
        return html.toString();
    }

    private void write(QuizItem item) {
        html.add("<li class=\"item\">");
        if (!item.scored()) {
            html.add("<span class=\"tag\"").with("lang", setting.tag()).add(">");
            html.say(setting.say("learning.quiz.practice")).add("</span>");
        }
        html.add("<p class=\"statement\">");
        new Statement(item.pieces()).write(html, this::write);
        html.add("</p><ul class=\"marks\"").with("lang", setting.tag()).add(">");
        List<Blank> blanks = item.blanks().stream().filter(blank -> blank.mark() != null).toList();
        blanks.forEach(blank -> writeMark(blank, blanks.size() > 1));
        html.add("</ul>");
        writeMirror(item);
        html.add("</li>");
    }

    private void write(Blank blank) {
        if (blank.mark() != null) {
            GivenMark mark = blank.mark();
            html.add("<span class=\"given ").add(word(mark)).add("\">").add(setting.icon("verdict-" + word(mark)));
            html.add("<span class=\"typed\">").say(mark.getTyped().isEmpty() ? NOTHING : mark.getTyped()).add("</span></span>");
        }
    }

    /** @param named whether it must be said which of several blanks is meant */
    private void writeMark(Blank blank, boolean named) {
        GivenMark mark = blank.mark();
        html.add("<li class=\"mark ").add(word(mark)).add("\">");
        if (named) {
            html.add("<span class=\"which\"").with("lang", setting.language()).add(">");
            html.say(mark.getTyped().isEmpty() ? "—" : mark.getTyped()).add("</span> ");
        }
        html.add("<strong class=\"reason\">").say(setting.say(mark.getReason(), mark.getArguments().toArray())).add("</strong> ");
        writeWorth(mark);
        if (isToldExpected(blank)) {
            html.add("<span class=\"accepted\">").say(setting.say("learning.quiz.answer")).add(" <b");
            html.with("lang", setting.language()).add(">").say(blank.answer()).add("</b></span>");
        }
        if (!mark.getFeedback().isEmpty()) {
            html.add(" <span class=\"feedback\"").with("lang", setting.language()).add(">").say(mark.getFeedback()).add("</span>");
        }
        writeLate(blank);
        html.add("</li>");
    }

    /** What is near has earned something, and a colour does not say how much. */
    private void writeWorth(GivenMark mark) {
        if (mark.getVerdict() == Verdict.NEAR && mark.getWorth() > 0) {
            String key = mark.isWhole() ? "learning.quiz.near.whole" : "learning.quiz.near.part";
            html.add("<span class=\"worth\">").say(setting.say(key, mark.getPoints(), mark.getWorth())).add("</span> ");
        }
    }

    /** Not where it is right, nor where the reason says the answer already. */
    private static boolean isToldExpected(Blank blank) {
        GivenMark mark = blank.mark();
        return blank.answer() != null
                && mark.getVerdict() != Verdict.RIGHT
                && !(mark.getVerdict() == Verdict.NEAR && mark.getArguments().contains(blank.answer()));
    }

    private void writeLate(Blank blank) {
        if (blank.late() != null) {
            html.add(" <span class=\"late\"").with("data-gap", blank.gap()).add(">").say(setting.say("learning.quiz.late")).add(" <b");
            html.with("lang", setting.language()).add(">").say(blank.late().isEmpty() ? "—" : blank.late()).add("</b></span>");
        }
    }

    /** A page that a later edition of the lesson lacks has no title any more, and is not led to. */
    private void writeMirror(QuizItem item) {
        if (item.pageTitle() != null) {
            html.add("<p class=\"mirror\"").with("lang", setting.tag()).add("><a");
            html.with("href", setting.pages() + item.page()).add(">").say(setting.say("learning.quiz.mirror")).add(" <span");
            html.with("lang", setting.language()).add(">").say(item.pageTitle()).add("</span></a></p>");
        }
    }

    private static String word(GivenMark mark) {
        return mark.getVerdict().name().toLowerCase(Locale.ROOT);
    }
}
