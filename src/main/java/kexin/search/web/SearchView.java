package kexin.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.web.Me;
import kexin.search.Found;
import kexin.search.Searching;

/** What was looked for, in the reader's language; where that has nothing, in the other one. */
@Named
@RequestScoped
public class SearchView {

    /** Characters of a question that count. */
    private static final int LONGEST = 100;

    @Inject
    private Searching searching;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private String text;
    private Found found;

    @PostConstruct
    void load() {
        text = bounded(here.parameter("q"));
        if (isAsked()) {
            found = searching.search(me.person(), text, tongue.getTag(), tongue.getOther());
        }
    }

    private static String bounded(String asked) {
        String stripped = asked == null ? "" : asked.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    public String getText() {
        return text;
    }

    public boolean isAsked() {
        return !text.isEmpty();
    }

    public Found getFound() {
        return found;
    }

    /** What was found stands in the other language, not the reader's. */
    public boolean isOther() {
        return !found.isNothing() && !found.language().equals(tongue.getTag());
    }

    /** The address of a page, the words to be marked on it behind the hash: only the browser needs them. */
    public String link(String course, Found.OnPage page) {
        String path = "/courses/" + course + "/" + page.path();
        return (isOther() ? "/language/" + found.language() + "?next=" + path : path) + "#" + marks(page.marks());
    }

    public String glossary(Found.InGlossary term) {
        return "/glossary?text=" + encoded(term.term());
    }

    private static String marks(List<String> marks) {
        return marks.stream().map(mark -> "mark=" + encoded(mark)).collect(Collectors.joining("&"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
