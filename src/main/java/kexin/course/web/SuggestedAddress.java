package kexin.course.web;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The address that a course gets from its title where its author writes none: {@code 窗口第一课 → chuang-kou-di-yi-ke}. */
final class SuggestedAddress {

    /** Long enough to be told apart; an address is typed and read out. */
    private static final int LONGEST = 40;

    private SuggestedAddress() {}

    /** Empty where nothing of the title can be said in Latin letters. */
    static String of(String title) {
        String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(title);
        String hyphened = latin.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return hyphened.length() <= LONGEST ? hyphened : shortened(hyphened);
    }

    /** By whole words, as far as there is more than one. */
    private static String shortened(String address) {
        int end = address.lastIndexOf('-', LONGEST);
        return address.substring(0, end > 0 ? end : LONGEST);
    }
}
