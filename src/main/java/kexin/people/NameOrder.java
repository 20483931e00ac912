package kexin.people;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * The order of people's names as a Chinese directory has it: Chinese ones by the pinyin of their characters, then those in
 * Latin letters. A character of several readings stands under the commonest (单 under dan). source: CLDR's collation of
 * Chinese, pinyin
 */
public final class NameOrder {

    public static final Comparator<String> COMPARATOR =
            Comparator.comparing(NameOrder::key).thenComparing(Comparator.naturalOrder());

    /** As many bytes as tell names apart, two of which make a character of the column. */
    private static final int LONGEST = 100;

    private static final Collator PINYIN = Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();

    private NameOrder() {}

    /** Hexadecimal, up to 200 characters: such keys compare, in every database, as their names do here. */
    public static String key(String name) {
        byte[] key = PINYIN.getCollationKey(name).toByteArray();
        return HexFormat.of().formatHex(Arrays.copyOf(key, Math.min(key.length, LONGEST)));
    }
}
