package kexin.people.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.Refused;
import kexin.people.DepartmentPath;

/**
 * Finds the department that a roster means: the very path; else the only one whose path ends so, which lets a plain name
 * do where there is one of it; else a new one, beneath what is above it. Where several end so it refuses to choose.
 */
final class Tree {

    private final Map<String, DepartmentPath> paths = new HashMap<>();
    private final Map<String, List<DepartmentPath>> endings = new HashMap<>();
    private final List<String> founded = new ArrayList<>();

    Tree(Collection<DepartmentPath> standing) {
        standing.forEach(this::put);
    }

    /** @throws Refused several are meant, or the new one cannot be */
    DepartmentPath find(DepartmentPath written) {
        DepartmentPath exact = paths.get(fold(written));
        if (exact != null) {
            return exact;
        }
        List<DepartmentPath> ending = endings.getOrDefault(fold(written), List.of());
        if (ending.size() > 1) {
            throw new Refused("roster.problem.ambiguous", written, ending.get(0), ending.get(1));
        }
        return ending.isEmpty() ? found(written) : ending.get(0);
    }

    private DepartmentPath found(DepartmentPath written) {
        DepartmentPath path = written.above() == null ? written : find(written.above()).beneath(written.name());
        DepartmentPath standing = paths.get(fold(path));
        if (standing != null) {
            return standing;
        }
        put(path);
        founded.add(path.toString());
        return path;
    }

    private void put(DepartmentPath path) {
        paths.put(fold(path), path);
        for (int from = 1; from < path.names().size(); from++) {
            DepartmentPath ending = new DepartmentPath(path.names().subList(from, path.names().size()));
            endings.computeIfAbsent(fold(ending), fresh -> new ArrayList<>()).add(path);
        }
    }

    List<String> founded() {
        return founded.stream().map(DepartmentPath::of).sorted().map(DepartmentPath::toString).toList();
    }

    private static String fold(DepartmentPath path) {
        return DepartmentPath.fold(path.toString());
    }
}
