package kexin.course.notation;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the pages of a lesson begin: at lines of three hyphens outside of code blocks.
 *
 * @param lines their indexes, from 0
 * @param openFence line of the code block that never ends, from 1; 0 where there is none
 */
public record Cuts(List<Integer> lines, int openFence) {

    public Cuts {
        lines = List.copyOf(lines);
    }

    /** @param lines without their ends */
    public static Cuts of(List<String> lines) {
        List<Integer> cuts = new ArrayList<>();
        Fence fence = new Fence();
        for (int i = 0; i < lines.size(); i++) {
            if (!fence.holds(lines.get(i), i + 1) && lines.get(i).stripTrailing().equals("---")) {
                cuts.add(i);
            }
        }
        return new Cuts(cuts, fence.isOpen() ? fence.line() : 0);
    }
}
