package kexin.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Texts of one language, found by their words. Held in memory, never changed, so any number may ask at once. A text is
 * found that has every word asked for; those with the words in a row, or in the title, come first.
 */
final class WordIndex {

    static final String TITLE = "title";
    static final String WORDS = "words";
    private static final int MOST_MARKS = 8;
    private static final FieldType WITH_PLACES = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_PLACES.freeze();
    }

    private final Words language;
    private final List<Entry> entries;
    private final IndexSearcher searcher;
    private final long bytes;

    /**
     * A text to be found.
     *
     * @param words all of it, beginning with the title
     */
    record Entry(String title, String words) {

        /** Where what follows the title begins. */
        int body() {
            int at = Math.min(title.length(), words.length());
            while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
                at++;
            }
            return at;
        }
    }

    /**
     * A text that was found.
     *
     * @param number its place among the entries, from 0
     * @param marks what was found as it stands in the text, in small letters, each once
     */
    record Hit(int number, float score, Snippet title, Snippet snippet, Set<String> marks) {}

    WordIndex(List<Entry> entries, Words language) {
        this.entries = List.copyOf(entries);
        this.language = language;
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(language.analyzer()))) {
            for (Entry entry : entries) {
                Document document = new Document();
                document.add(new TextField(TITLE, entry.title(), Field.Store.NO));
                document.add(new Field(WORDS, entry.words(), WITH_PLACES));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(memory));
            bytes = size(memory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static long size(ByteBuffersDirectory memory) throws IOException {
        long bytes = 0;
        for (String file : memory.listAll()) {
            bytes += memory.fileLength(file);
        }
        return bytes;
    }

    /** Of the index, without the texts. */
    long bytes() {
        return bytes;
    }

    /** Whether there is anything to look for: a word of this language that is not as common as "the". */
    boolean understands(String asked) {
        return !Question.of(asked, language).isEmpty();
    }

    /** The best first; none where nothing is asked but punctuation and words like "the". */
    List<Hit> find(String asked) {
        Question question = Question.of(asked, language);
        if (question.isEmpty()) {
            return List.of();
        }
        try {
            Set<String> forms = question.isOneCharacter() ? formsWith(question.first()) : question.forms();
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(question.query(), Math.max(1, entries.size())).scoreDocs) {
                hits.add(hit(found, question.joined(places(found.doc, forms))));
            }
            return hits;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Every form with this character in it. */
    private Set<String> formsWith(String character) throws IOException {
        Set<String> forms = new HashSet<>();
        TermsEnum all = MultiTerms.getTerms(searcher.getIndexReader(), WORDS).iterator();
        while (all.next() != null) {
            String form = all.term().utf8ToString();
            if (form.contains(character)) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** Where a text has these forms, in order. */
    private List<Snippet.Span> places(int number, Set<String> forms) throws IOException {
        List<Snippet.Span> places = new ArrayList<>();
        for (String form : forms) {
            PostingsEnum found = MultiTerms.getTermPostingsEnum(
                    searcher.getIndexReader(), WORDS, new BytesRef(form), PostingsEnum.OFFSETS);
            if (found != null && found.advance(number) == number) {
                for (int left = found.freq(); left > 0; left--) {
                    found.nextPosition();
                    places.add(new Snippet.Span(found.startOffset(), found.endOffset()));
                }
            }
        }
        places.sort(Comparator.comparingInt(Snippet.Span::from));
        return places;
    }

    private Hit hit(ScoreDoc found, List<Snippet.Span> spans) {
        Entry entry = entries.get(found.doc);
        int body = entry.body();
        Set<String> marks = new LinkedHashSet<>();
        spans.stream()
                .takeWhile(span -> marks.size() < MOST_MARKS)
                .forEach(span -> marks.add(entry.words().substring(span.from(), span.to()).toLowerCase(Locale.ROOT)));
        return new Hit(
                found.doc,
                found.score,
                Snippet.of(entry.title(), spans.stream().filter(span -> span.to() <= entry.title().length()).toList()),
                Snippet.around(
                        entry.words().substring(body),
                        spans.stream()
                                .filter(span -> span.from() >= body)
                                .map(span -> new Snippet.Span(span.from() - body, span.to() - body))
                                .toList(),
                        language.width()),
                marks);
    }
}
