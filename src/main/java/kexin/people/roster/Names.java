package kexin.people.roster;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two names may be one person's: a correction keeps something of the name, another person seldom does. */
final class Names {

    private Names() {}

    /** A word in common, a Chinese character in common, or half of the letters of the shorter. */
    static boolean mayBeOne(String one, String other) {
        String first = fold(one);
        String second = fold(other);
        return meet(words(first), words(second))
                || meet(characters(first, true), characters(second, true))
                || shareLetters(characters(first, false), characters(second, false));
    }

    private static boolean shareLetters(Set<?> first, Set<?> second) {
        Set<Object> common = new HashSet<>(first);
        common.retainAll(second);
        return common.size() * 2 >= Math.min(first.size(), second.size()) && !common.isEmpty();
    }

    private static boolean meet(Set<?> first, Set<?> second) {
        return first.stream().anyMatch(second::contains);
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.split(" +")));
    }

    private static Set<Integer> characters(String name, boolean chinese) {
        return name.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> chinese == Character.isIdeographic(letter))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Without accents and without regard to capitals. */
    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "").replaceAll("[^\\p{L}\\p{N}]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
