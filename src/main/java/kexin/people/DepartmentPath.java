package kexin.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kexin.Refused;

/**
 * Where a department stands in the tree: the names from the top down to its own, as in {@code 总部/客服部/一组}. No name
 * occurs twice on the way, so that nothing lies beneath itself.
 *
 * @param names at least one, tidied, none with a slash
 */
public record DepartmentPath(List<String> names) implements Comparable<DepartmentPath> {

    /** Characters of the whole path: records copy it. */
    public static final int LONGEST = 120;

    private static final String SLASH = "/";
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cntrl}]+");
    private static final Pattern AT_AN_END = Pattern.compile("^/|/$");

    public DepartmentPath {
        names = List.copyOf(names);
        if (names.isEmpty() || names.contains("")) {
            throw new Refused("refused.department.nameless");
        }
        if (String.join(SLASH, names).length() > LONGEST) {
            throw new Refused("refused.department.long", LONGEST);
        }
        refuseCircle(names);
    }

    /** @param written with slashes, also full-width ones; one at either end is let pass */
    public static DepartmentPath of(String written) {
        String tidied = BLANK.matcher(written).replaceAll(" ").replace('／', '/').strip();
        String bare = AT_AN_END.matcher(tidied).replaceAll("");
        return new DepartmentPath(Stream.of(bare.split(SLASH, -1)).map(String::strip).toList());
    }

    /** Without regard to capital and small letters: two departments never differ by those alone. */
    public static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static void refuseCircle(List<String> names) {
        Set<String> passed = new HashSet<>();
        for (String name : names) {
            if (!passed.add(fold(name))) {
                throw new Refused("refused.department.circle", name);
            }
        }
    }

    /** Its own, the last. */
    public String name() {
        return names.get(names.size() - 1);
    }

    /** 0 at the top. */
    public int depth() {
        return names.size() - 1;
    }

    /** The path above, null at the top. */
    public DepartmentPath above() {
        return names.size() == 1 ? null : new DepartmentPath(names.subList(0, names.size() - 1));
    }

    /** @param name may itself be a path */
    public DepartmentPath beneath(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.addAll(of(name).names);
        return new DepartmentPath(longer);
    }

    /** Whether this is the other, or lies somewhere beneath it. */
    public boolean isWithin(DepartmentPath other) {
        return fold(this + SLASH).startsWith(fold(other + SLASH));
    }

    /** As a tree is read: whatever is above before what is beneath, and kept together. */
    @Override
    public int compareTo(DepartmentPath other) {
        for (int depth = 0; depth < Math.min(names.size(), other.names.size()); depth++) {
            int difference = names.get(depth).compareTo(other.names.get(depth));
            if (difference != 0) {
                return difference;
            }
        }
        return names.size() - other.names.size();
    }

    @Override
    public String toString() {
        return String.join(SLASH, names);
    }
}
