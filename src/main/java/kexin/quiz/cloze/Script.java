package kexin.quiz.cloze;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Traditional and Simplified characters. Both sides are written in Simplified, character by character, so that every
 * Traditional form of one Simplified character is the same: 后 and 後, 里 and 裡 and 裏. ICU's table lacks some variants
 * and knows no words; a short supplement has those that are met in service.
 */
final class Script {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';

    /** Variants that ICU leaves as they are, each before its common form. */
    private static final String VARIANTS = "諮咨谘咨擡抬麪面峯峰嶽岳査查滙汇";

    /**
     * Words, once simplified, in which a character is another's variant that is a character of its own elsewhere: 回覆 and
     * 覆盖, 计画 and 画, 帐户 and 帐篷.
     */
    private static final Map<String, String> WORDS = words(
            "答覆答复 回覆回复 反覆反复 覆核复核 覆信复信 覆述复述 沈着沉着 沈著沉着 沉著沉着 部份部分 身分身份 计画计划 策画策划 企画企划 规画规划 甚么什么 彷佛仿佛 彷彿仿佛"
                    + " 帐户账户 帐号账号 帐单账单 帐目账目 帐务账务 帐簿账簿 结帐结账 对帐对账 转帐转账 付帐付账 买帐买账");
    private static final Pattern WORD = Pattern.compile(String.join("|", WORDS.keySet()));
    private static final String IN_WORDS = "覆画甚彷帐沈著份分";

    private Script() {}

    static String simplify(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (simple(text.charAt(i)) != text.charAt(i)) {
                return inWords(simplifyFrom(text, i));
            }
        }
        return inWords(text);
    }

    private static String inWords(String text) {
        return Characters.any(text, c -> c >= FIRST && IN_WORDS.indexOf(c) >= 0) ? WORD.matcher(text).replaceAll(word -> WORDS.get(word.group())) : text;
    }

    /** @param pairs each of two words of two characters */
    private static Map<String, String> words(String pairs) {
        return Stream.of(pairs.split(" ")).collect(Collectors.toMap(pair -> pair.substring(0, 2), pair -> pair.substring(2)));
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
            for (int i = 0; i < VARIANTS.length(); i += 2) {
                table[VARIANTS.charAt(i) - FIRST] = VARIANTS.charAt(i + 1);
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
