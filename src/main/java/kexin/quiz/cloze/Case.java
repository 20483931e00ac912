package kexin.quiz.cloze;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Capital and small letters, by Unicode's full case folding: Straße is STRASSE; marks in their order. */
final class Case {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Case() {}

    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c > 0x7F && c < 0x2E80 || c >= 0xA000) {
                return NFC.normalize(UCharacter.foldCase(text, true));
            }
        }
        return text;
    }
}
