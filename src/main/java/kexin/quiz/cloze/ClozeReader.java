package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the notation of a quiz, {@code quizzes/README.md}. Strict: whatever it does not understand is a problem with its
 * place; collecting: it names them all; never an exception, whatever the source.
 */
public final class ClozeReader {

    private static final int LONGEST = 1_000_000;

    private ClozeReader() {}

    public static ClozeReading read(String source) {
        Problems problems = new Problems();
        if (source.length() > LONGEST) {
            problems.at(1, 1, "source.long", LONGEST);
            return new ClozeReading(read(List.of(), new Problems()), problems.inOrder());
        }
        ClozeText text = read(Line.of(source), problems);
        if (text.items().isEmpty()) {
            problems.at(1, 1, "item.none");
        }
        new TextCheck(problems).check(text);
        return new ClozeReading(text, problems.inOrder());
    }

    private static ClozeText read(List<Line> lines, Problems problems) {
        int begin = nextItem(lines, 0);
        SettingsReader settings = new SettingsReader(lines.subList(0, begin), problems);
        List<Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        while (begin < lines.size()) {
            int end = nextItem(lines, begin + 1);
            Line heading = lines.get(begin);
            Item item = new ItemReader(heading, settings.marking(), problems).read(lines.subList(begin + 1, end));
            if (!ids.add(item.id())) {
                problems.at(heading, "item.twice", item.id());
            }
            items.add(item);
            begin = end;
        }
        return new ClozeText(settings.pass(), settings.rules(), settings.marking(), items);
    }

    private static int nextItem(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size() && !ItemReader.begins(lines.get(i))) {
            i++;
        }
        return i;
    }
}
