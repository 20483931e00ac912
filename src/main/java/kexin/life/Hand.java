package kexin.life;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;

/**
 * What a hand types into a blank: what is accepted, now and then misspelt; one of the typical mistakes; something the
 * author never thought of, but others type too; or nothing.
 */
final class Hand {

    private final long seed;

    Hand(long seed) {
        this.seed = seed;
    }

    /**
     * @param skill around zero
     * @param offers what there is to choose from; empty where it is typed
     */
    String answer(Gap gap, ClozeText quiz, List<String> offers, double skill, Chance chance) {
        if (chance.happens(knows(gap, skill))) {
            return right(gap, offers, chance);
        }
        return chance.happens(0.1) ? "" : wrong(gap, quiz, offers, chance);
    }

    /** A blank is as hard for everybody, so that the statistics of a quiz tell something. */
    private double knows(Gap gap, double skill) {
        double hard = 0.9 * Chance.of(seed, "hard", gap.key()).gauss();
        return 1 / (1 + Math.exp(hard - skill - 2.3));
    }

    private static String right(Gap gap, List<String> offers, Chance chance) {
        String known = offers.isEmpty() ? chance.leading(gap.accepted()) : gap.best();
        return offers.isEmpty() && known.length() > 3 && chance.happens(0.04) ? misspelt(known, chance) : known;
    }

    /** Two neighbours have changed places. */
    private static String misspelt(String word, Chance chance) {
        int place = chance.between(0, word.length() - 2);
        StringBuilder letters = new StringBuilder(word);
        boolean pair = Character.isSurrogate(word.charAt(place)) || Character.isSurrogate(word.charAt(place + 1));
        if (!pair) {
            letters.setCharAt(place, word.charAt(place + 1));
            letters.setCharAt(place + 1, word.charAt(place));
        }
        return letters.toString();
    }

    private String wrong(Gap gap, ClozeText quiz, List<String> offers, Chance chance) {
        List<String> typical = Stream.concat(
                        gap.wrong().stream().map(Gap.WrongAnswer::answer), gap.partly().stream().map(Gap.PartAnswer::answer))
                .toList();
        if (!typical.isEmpty() && (chance.happens(0.62) || !offers.isEmpty())) {
            return chance.leading(typical);
        }
        List<String> others = offers.isEmpty() ? unheard(gap, quiz) : offers;
        return others.isEmpty() ? "" : chance.leading(others);
    }

    /** What no author foresees: half of the answer, more than the answer, the answer of another blank. */
    private List<String> unheard(Gap gap, ClozeText quiz) {
        Chance same = Chance.of(seed, "unheard", gap.key(), gap.best());
        List<String> unheard = new ArrayList<>();
        String best = gap.best();
        boolean chinese = best.codePoints().anyMatch(Character::isIdeographic);
        unheard.add(best + same.one(chinese ? List.of("工作", "等方面", "问题", "的人") : List.of(" at work", " and so on", " itself")));
        unheard.add(same.one(quiz.gaps()).best());
        unheard.add(chinese ? "不" + best : "not " + best);
        unheard.removeIf(gap.accepted()::contains);
        return unheard;
    }
}
