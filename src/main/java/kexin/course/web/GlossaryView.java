package kexin.course.web;

import com.ibm.icu.text.AlphabeticIndex;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kexin.course.Terms;
import kexin.course.notation.Term;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.quiz.cloze.Folding;

/**
 * The glossary in two languages, the reader's own first, under the letters of its order: the Latin alphabet, for
 * Chinese by pinyin. The filter stands in the address; it overlooks what marking overlooks.
 */
@Named
@RequestScoped
public class GlossaryView {

    @Inject
    private Terms terms;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private String text;
    private List<Entry> entries;

    /** A thing and what it is called, the reader's own language first. */
    public record Entry(List<Side> sides) {

        String title() {
            return sides.get(0).names().term();
        }
    }

    /** @param lang tag of the language that the names are in */
    public record Side(String lang, Term.Names names) {

        String words() {
            return names.term() + "\n" + names.meaning() + "\n" + String.join("\n", names.synonyms());
        }
    }

    /** The entries under one letter. */
    public record Letter(String label, List<Entry> entries) {}

    @PostConstruct
    void load() {
        text = here.parameter("text") == null ? "" : here.parameter("text").strip();
        entries = terms.all().stream().map(this::entry).filter(this::isWanted).toList();
    }

    public String getText() {
        return text;
    }

    public boolean isFiltered() {
        return !text.isEmpty();
    }

    public int getCount() {
        return entries.size();
    }

    public List<Letter> getLetters() {
        AlphabeticIndex<Entry> index = new AlphabeticIndex<>(tongue.getLocale());
        entries.forEach(entry -> index.addRecord(entry.title(), entry));
        List<Letter> letters = new ArrayList<>();
        for (AlphabeticIndex.Bucket<Entry> bucket : index) {
            if (bucket.size() > 0) {
                letters.add(letter(bucket));
            }
        }
        return letters;
    }

    private static Letter letter(AlphabeticIndex.Bucket<Entry> bucket) {
        List<Entry> entries = new ArrayList<>();
        bucket.forEach(entry -> entries.add(entry.getData()));
        return new Letter(bucket.getLabel(), entries);
    }

    private Entry entry(Term term) {
        return new Entry(Stream.of(tongue.getTag(), tongue.getOther())
                .filter(term.byLanguage()::containsKey)
                .map(language -> new Side(language, term.byLanguage().get(language)))
                .toList());
    }

    private boolean isWanted(Entry entry) {
        String wanted = Folding.STANDARD.fold(text);
        return entry.sides().stream()
                .flatMap(side -> side.words().lines())
                .anyMatch(words -> Folding.STANDARD.fold(words).contains(wanted));
    }
}
