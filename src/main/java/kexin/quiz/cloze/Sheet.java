package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What one try puts before its learner: the items that were drawn, in their order, and what its gaps offer to choose
 * from. The same seed always makes the same sheet, so an attempt need keep no more than that.
 *
 * @param asked items of the quiz, all or some of them
 * @param offers gap key to words to choose from; gaps of the kinds choice and bank only
 */
public record Sheet(ClozeText asked, Map<String, List<String>> offers) {

    public Sheet {
        offers = Map.copyOf(offers);
    }

    public static Sheet of(ClozeText text, long seed) {
        List<Item> items = drawn(text, new Random(seed));
        Map<String, List<String>> offers = new HashMap<>();
        items.forEach(item -> offer(item, seed, offers));
        return new Sheet(new ClozeText(text.pass(), text.rules(), text.marking(), items), offers);
    }

    private static List<Item> drawn(ClozeText text, Random random) {
        Set<Item> left = new HashSet<>();
        text.rules().draw().forEach((pool, number) -> left.addAll(left(text, pool, number, random)));
        List<Item> drawn = new ArrayList<>(text.items());
        drawn.removeAll(left);
        if (text.rules().shuffle()) {
            Collections.shuffle(drawn, random);
        }
        return drawn;
    }

    /** The items of a pool that are not drawn. */
    private static List<Item> left(ClozeText text, String pool, int number, Random random) {
        List<Item> items = new ArrayList<>(text.items());
        items.removeIf(item -> !item.pool().equals(pool));
        Collections.shuffle(items, random);
        return items.subList(Math.min(number, items.size()), items.size());
    }

    private static void offer(Item item, long seed, Map<String, List<String>> offers) {
        List<Gap> bank = item.gaps().stream().filter(gap -> gap.kind() == Gap.Kind.BANK).toList();
        List<String> bankWords = shuffled(bank, seed, item.id());
        for (Gap gap : item.gaps()) {
            switch (gap.kind()) {
                case CHOICE -> offers.put(gap.key(), shuffled(List.of(gap), seed, gap.key()));
                case BANK -> offers.put(gap.key(), bankWords);
                case TYPED, NUMBER -> { }
            }
        }
    }

    /** The best, the wrong and the partly right answers of these gaps, each once. */
    private static List<String> shuffled(List<Gap> gaps, long seed, String name) {
        Set<String> words = new LinkedHashSet<>();
        for (Gap gap : gaps) {
            gap.accepted().stream().limit(1).forEach(words::add);
            gap.wrong().forEach(wrong -> words.add(wrong.answer()));
            gap.partly().forEach(part -> words.add(part.answer()));
        }
        List<String> mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, new Random(seed ^ name.hashCode()));
        return mixed;
    }
}
