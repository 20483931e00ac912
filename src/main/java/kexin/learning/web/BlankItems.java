package kexin.learning.web;

import java.util.List;
import kexin.quiz.cloze.Gap;

/** The statements of a quiz while it is filled. */
final class BlankItems {

    private final Setting setting;
    private final List<QuizItem> items;
    private final int gaps;
    private final Markup html = new Markup();

    BlankItems(Setting setting, List<QuizItem> items) {
        this.setting = setting;
        this.items = items;
        this.gaps = items.stream().mapToInt(item -> item.blanks().size()).sum();
    }

    String html() {
        items.forEach(this::write);
        return html.toString();
    }

    private void write(QuizItem item) {
        html.add(item.scored() ? "<li class=\"item\">" : "<li class=\"item unscored\">");
        if (!item.scored()) {
            html.add("<span class=\"tag\"").with("lang", setting.tag()).add(">");
            html.say(setting.say("learning.quiz.practice")).add("</span>");
        }
        html.add("<p class=\"statement\">");
        new Statement(item.pieces()).write(html, this::write);
        html.add("</p>");
        writeBank(item.bank());
        html.add("<div class=\"under\"><p class=\"saves\"").with("lang", setting.tag()).add(">");
        item.blanks().forEach(this::writeState);
        html.add("</p>");
        item.blanks().forEach(this::writeHint);
        html.add("</div></li>");
    }

    private void write(Blank blank) {
        if (blank.held().settled()) {
            writeSettled(blank);
        } else {
            writeOpen(blank);
        }
    }

    private void writeSettled(Blank blank) {
        html.add("<span class=\"given right settled\">").add(setting.icon("verdict-right"));
        html.add("<span class=\"typed\">").say(blank.held().typed()).add("</span><span class=\"unseen\"");
        html.with("lang", setting.tag()).add("> ").say(setting.say("learning.quiz.settled")).add("</span></span>");
    }

    private void writeOpen(Blank blank) {
        html.add("<span class=\"blank ").add(blank.width()).add(blank.isBank() ? " from-bank" : "").add("\">");
        if (blank.kind() == Gap.Kind.CHOICE) {
            writeChoice(blank);
        } else {
            writeInput(blank);
        }
        html.add("<input type=\"hidden\"").with("name", "base." + blank.gap());
        html.add(" value=\"").add(blank.held().revision()).add("\"/></span>");
    }

    private void writeInput(Blank blank) {
        html.add("<input type=\"text\"").with("value", blank.shown());
        html.add(blank.kind() == Gap.Kind.NUMBER ? " inputmode=\"decimal\"" : "");
        html.add(" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" maxlength=\"500\"");
        writeNames(blank);
        html.add("/>");
    }

    private void writeChoice(Blank blank) {
        html.add("<select");
        writeNames(blank);
        html.add("><option value=\"\">").say(setting.say("learning.quiz.choose")).add("</option>");
        for (String choice : blank.choices()) {
            html.add("<option").add(choice.equals(blank.shown()) ? " selected=\"selected\"" : "");
            html.add(">").say(choice).add("</option>");
        }
        html.add("</select>");
    }

    private void writeNames(Blank blank) {
        html.with("id", "gap-" + blank.gap()).with("name", "gap." + blank.gap()).with("data-gap", blank.gap());
        html.with("aria-label", setting.say("learning.quiz.blank", blank.place(), gaps));
        html.with("aria-describedby", "saved-" + blank.gap());
        if (blank.mine() != null) {
            html.with("data-held", blank.held().typed());
        }
        if (blank.held().savedAt() != null) {
            html.with("data-at", blank.held().savedAt().toString());
        }
    }

    private void writeBank(List<String> bank) {
        if (!bank.isEmpty()) {
            html.add("<div class=\"bank\" role=\"group\"").with("aria-label", setting.say("learning.quiz.bank")).add(">");
            bank.forEach(word -> html.add("<button type=\"button\" class=\"word\">").say(word).add("</button>"));
            html.add("</div>");
        }
    }

    private void writeState(Blank blank) {
        html.add("<span class=\"save").add(blank.newer() ? " elsewhere" : "").add("\"");
        html.with("id", "saved-" + blank.gap()).add(">");
        if (blank.newer()) {
            String time = setting.time().apply(blank.held().savedAt());
            html.say(setting.say("learning.quiz.elsewhere", time, blank.held().typed()));
        }
        html.add("</span>");
    }

    private void writeHint(Blank blank) {
        if (blank.hint() != null && !blank.held().settled()) {
            html.add("<details class=\"hint\"><summary><span").with("lang", setting.tag()).add(">");
            html.say(setting.say("learning.quiz.hint", blank.place())).add("</span></summary><p>");
            html.say(blank.hint()).add("</p></details>");
        }
    }
}
