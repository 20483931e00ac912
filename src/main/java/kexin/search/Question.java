package kexin.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * What is asked, as words of a language. A page must have them all. A single Chinese character is rarely a word: alone it
 * stands for the words that contain it, and several in a row ({@code 三步}) must stand so on the page.
 */
record Question(List<Words.Word> words) {

    private static final int MOST_WORDS = 16;
    private static final float TITLE_WEIGHT = 3;

    /** Whatever is asked is text: no sign in it has a meaning of its own. */
    static Question of(String asked, Words language) {
        return new Question(language.in(language.asWritten(asked)).stream().limit(MOST_WORDS).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isOneCharacter() {
        return words.size() == 1 && words.get(0).isOneCharacter();
    }

    String first() {
        return words.get(0).form();
    }

    Query query() {
        if (isOneCharacter()) {
            return new WildcardQuery(new Term(WordIndex.WORDS, "*" + first() + "*"));
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String form : forms()) {
            query.add(new TermQuery(new Term(WordIndex.WORDS, form)), Occur.MUST);
            query.add(new BoostQuery(new TermQuery(new Term(WordIndex.TITLE, form)), TITLE_WEIGHT), Occur.SHOULD);
        }
        for (List<String> row : charactersInARow()) {
            query.add(new PhraseQuery(WordIndex.WORDS, row.toArray(String[]::new)), Occur.MUST);
        }
        String[] all = words.stream().map(Words.Word::form).toArray(String[]::new);
        query.add(new PhraseQuery(1, WordIndex.WORDS, all), Occur.SHOULD);
        return query.build();
    }

    /** What was found where, words that touch as one. */
    List<Snippet.Span> joined(List<Snippet.Span> places) {
        List<Snippet.Span> spans = new ArrayList<>();
        places.forEach(place -> join(spans, place));
        return isOneCharacter() ? spans : withoutLoneCharacters(spans);
    }

    private static void join(List<Snippet.Span> spans, Snippet.Span next) {
        Snippet.Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.to() == next.from()) {
            spans.set(spans.size() - 1, new Snippet.Span(last.from(), next.to()));
        } else {
            spans.add(next);
        }
    }

    /** One character of what is asked says nothing beside the whole of it. */
    private static List<Snippet.Span> withoutLoneCharacters(List<Snippet.Span> spans) {
        boolean whole = spans.stream().anyMatch(span -> span.to() - span.from() > 1);
        return whole ? spans.stream().filter(span -> span.to() - span.from() > 1).toList() : spans;
    }

    Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        words.forEach(word -> forms.add(word.form()));
        return forms;
    }

    /** Two and more single characters that touch. */
    private List<List<String>> charactersInARow() {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int end = -1;
        for (Words.Word word : words) {
            if (!word.isOneCharacter() || word.span().from() != end) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(word.form());
            end = word.isOneCharacter() ? word.span().to() : -1;
        }
        return rows.stream().filter(found -> found.size() > 1).toList();
    }
}
