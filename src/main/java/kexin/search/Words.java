package kexin.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How a language's text is cut into words: Chinese by a dictionary and the likelihood of neighbours, English into stems
 * ({@code greeting}, {@code greets → greet}), other languages at spaces.
 */
final class Words {

    static final Words CHINESE = new Words(new SmartChineseAnalyzer(), true);
    static final Words ENGLISH = new Words(new EnglishAnalyzer(), false);
    static final Words OTHER = new Words(new StandardAnalyzer(), false);

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’.-]+");

    private final Analyzer analyzer;
    private final boolean chinese;

    private Words(Analyzer analyzer, boolean chinese) {
        this.analyzer = analyzer;
        this.chinese = chinese;
    }

    /** A word in its text: the form it is found by, and where it stands. */
    record Word(String form, Snippet.Span span) {

        boolean isOneCharacter() {
            return form.codePointCount(0, form.length()) == 1 && Character.isIdeographic(form.codePointAt(0));
        }
    }

    static Words of(String language) {
        if (language.startsWith("zh")) {
            return CHINESE;
        }
        return language.startsWith("en") ? ENGLISH : OTHER;
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** Characters of a snippet: a Chinese one says about as much as two letters. */
    int width() {
        return chinese ? 80 : 160;
    }

    /** The words of a text in order; none of mere punctuation. */
    List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("words", text)) {
            CharTermAttribute form = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(form.toString(), new Snippet.Span(place.startOffset(), place.endOffset())));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    /** What is asked, written as courses are: half width, for Chinese simplified, without signs that join or divide. */
    String asWritten(String asked) {
        String plain = SIGNS.matcher(Normalizer.normalize(asked, Normalizer.Form.NFKC)).replaceAll(" ");
        return chinese ? Simplifying.TRANSLITERATOR.transliterate(plain) : plain;
    }

    /** Loaded with the first Chinese question. */
    private static final class Simplifying {
        static final Transliterator TRANSLITERATOR = Transliterator.getInstance("Traditional-Simplified");
    }
}
