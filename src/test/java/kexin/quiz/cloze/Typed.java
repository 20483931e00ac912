package kexin.quiz.cloze;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/** Texts as people type them and as nobody would: all scripts, marks, numbers, stray halves of characters. */
class Typed implements ArbitrarySupplier<String> {

    private static final String[] PIECES = {
        "客户", "服務", "裡", "不", "没", "一", "二十", "万", "亿", "百分之", "点", "负", "两", "〇", "分之", "三四", "零",
        "a", "the ", "an ", "not ", "no ", "never", "un", "customer", "customers", "classes", "buses", "es", "s", "ies",
        "VIP", "ＶＩＰ", "ﬁ", "Straße", "é", "e\u0301", "three", "twenty-", "hundred ", "million", "per cent", "and ",
        "0", "1", "9", "48", "480,000", "3.5", ".", ",", "，", "。", "-", "−", "–", "+", "%", "‰", "/", ":", "~", "'", "’",
        "“", "”", "(", "）", "⟨", "⟩", "⟨3⟩", "½", "²", "①", "#", "&", " ", "  ", "\u3000", "\u200B", "\u202E", "\uFE0F",
        "\uD83D", "\uDE00", "😀", "\u0301", "\u0345", "İ", "ΐ", "Σ", "ς", "ﾞ", "ガ", "각", "ᄀ", "\u0F77", "\t", "\n", "_",
        "{", "}", "|", "\\", "=", "^", "㎏", "⼈", "苫", "´", "ß", "K", "Ⅳ", "…", "·", "—"
    };

    /** Pieces that are likely to meddle with each other. */
    @Override
    public Arbitrary<String> get() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(8).map(list -> String.join("", list));
        return Arbitraries.frequencyOf(
                Tuple.of(6, pieces),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(12)),
                Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(12)));
    }
}
