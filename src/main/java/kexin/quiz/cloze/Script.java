package kexin.quiz.cloze;

import com.ibm.icu.text.Transliterator;

/**
 * Traditional and Simplified characters. Both sides are written in Simplified, character by character, so that every
 * Traditional form of one Simplified character is the same: 后 and 後, 里 and 裡 and 裏.
 */
final class Script {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';

    private Script() {}

    static String simplify(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (simple(text.charAt(i)) != text.charAt(i)) {
                return simplifyFrom(text, i);
            }
        }
        return text;
    }

    private static String simplifyFrom(String text, int first) {
        char[] characters = text.toCharArray();
        for (int i = first; i < characters.length; i++) {
            characters[i] = simple(characters[i]);
        }
        return new String(characters);
    }

    private static char simple(char c) {
        return c < FIRST || c > LAST ? c : Table.SIMPLE[c - FIRST];
    }

    /** Made once, when the first Chinese character is compared: the transliterator is slow, a table is not. */
    private static final class Table {

        private static final char[] SIMPLE = make();

        private static char[] make() {
            String[] simple = simplified();
            char[] table = new char[LAST - FIRST + 1];
            for (int i = 0; i < table.length; i++) {
                table[i] = settled(simple, i) ? simple[i].charAt(0) : (char) (FIRST + i);
            }
            return table;
        }

        private static String[] simplified() {
            StringBuilder all = new StringBuilder();
            for (char c = FIRST; c <= LAST; c++) {
                all.append(c).append('\n');
            }
            return Transliterator.getInstance("Traditional-Simplified").transliterate(all.toString()).split("\n");
        }

        /** One character that is not changed again: ICU makes 苫 to 苧 and that to 苎, which would fold ever further. */
        private static boolean settled(String[] simple, int i) {
            int target = simple[i].charAt(0) - FIRST;
            return simple[i].length() == 1
                    && target >= 0
                    && target < simple.length
                    && simple[target].equals(simple[i]);
        }
    }
}
