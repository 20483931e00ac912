package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a statement: {@code 约值 {48|四十八} 万美元} → words, a gap with two accepted answers, words. */
final class StatementReader {

    private final String item;
    private final Problems problems;
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int gaps;

    StatementReader(String item, Problems problems) {
        this.item = item;
        this.problems = problems;
    }

    /** A line break of the statement stays one. */
    List<Segment> read(List<Line> lines) {
        for (Line line : lines) {
            if (line != lines.get(0)) {
                words.append('\n');
            }
            read(line);
        }
        endWords();
        return segments;
    }

    private void read(Line line) {
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                i = readGap(line, i);
            } else if (Escapes.isAt(text, i)) {
                words.append(text.charAt(++i));
            } else {
                checkStray(line, i);
                words.append(c);
            }
        }
    }

    private void checkStray(Line line, int index) {
        char c = line.text().charAt(index);
        if (c == '}') {
            problems.at(line.number(), line.column(index), "gap.close");
        } else if (c == '\\') {
            problems.at(line.number(), line.column(index), "escape");
        }
    }

    /** @return the index of the brace that ends the gap, or of the end of a line that does not end it */
    private int readGap(Line line, int open) {
        int close = closing(line, open);
        if (close < 0) {
            problems.at(line.number(), line.column(open), "gap.open");
            words.append(line.text(), open, line.text().length());
            return line.text().length();
        }
        endWords();
        String inside = line.text().substring(open + 1, close);
        addGap(answers(inside, line, open), line.number(), line.column(open));
        return close;
    }

    private int closing(Line line, int open) {
        String text = line.text();
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '}') {
                return i;
            } else if (Escapes.isAt(text, i)) {
                i++;
            } else if (c == '{') {
                problems.at(line.number(), line.column(i), "gap.nested");
            } else if (c == '\\') {
                problems.at(line.number(), line.column(i), "escape");
            }
        }
        return -1;
    }

    private Set<String> answers(String inside, Line line, int open) {
        Set<String> answers = new LinkedHashSet<>();
        for (String part : Escapes.split(inside, '|')) {
            String answer = Escapes.resolve(part).strip();
            if (answer.isEmpty()) {
                problems.at(line.number(), line.column(open), "gap.empty");
            } else if (!answers.add(answer)) {
                problems.at(line.number(), line.column(open), "answer.twice", answer);
            }
        }
        return answers;
    }

    private void addGap(Set<String> answers, int line, int column) {
        gaps++;
        segments.add(new Gap(item + "_" + gaps, gaps, List.copyOf(answers), List.of(), "", "", line, column));
    }

    private void endWords() {
        if (words.length() > 0) {
            segments.add(new Words(words.toString()));
            words.setLength(0);
        }
    }
}
