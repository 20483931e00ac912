package kexin.course.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of several things stand elsewhere than before: as few as explain the new order. */
final class Order {

    private Order() {}

    /** {@code [a b c d], [b c a d] → [a]}; what is only in one of both has not moved. */
    static Set<String> moved(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        before.forEach(id -> places.put(id, places.size()));
        List<String> common = after.stream().filter(places::containsKey).toList();
        Set<String> moved = new HashSet<>(common);
        moved.removeAll(rising(common, places));
        return moved;
    }

    /** The longest row of them that stands in the order of their places, found as cards are laid in patience. */
    private static List<String> rising(List<String> ids, Map<String, Integer> places) {
        List<String> tops = new ArrayList<>();
        List<Integer> heights = new ArrayList<>();
        Map<String, String> below = new HashMap<>();
        for (String id : ids) {
            int found = Collections.binarySearch(heights, places.get(id));
            int pile = found < 0 ? -found - 1 : found;
            if (pile == tops.size()) {
                tops.add(id);
                heights.add(places.get(id));
            } else {
                tops.set(pile, id);
                heights.set(pile, places.get(id));
            }
            if (pile > 0) {
                below.put(id, tops.get(pile - 1));
            }
        }
        List<String> rising = new ArrayList<>();
        for (String id = tops.isEmpty() ? null : tops.get(tops.size() - 1); id != null; id = below.get(id)) {
            rising.add(id);
        }
        return rising;
    }
}
