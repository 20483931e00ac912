package kexin.people.web;

import java.util.List;
import java.util.Map;
import kexin.people.Department;
import kexin.people.DepartmentPath;

/**
 * A department in the tree.
 *
 * @param indent how deep it lies, as far as is shown
 * @param own active people in it
 * @param all and in all beneath it
 */
public record DepartmentLine(long id, DepartmentPath path, int indent, long own, long all) {

    private static final int DEEPEST_INDENT = 6;

    /** @param heads active people by department */
    static List<DepartmentLine> of(List<Department> tree, Map<String, Long> heads) {
        return tree.stream().map(each -> of(each, tree, heads)).toList();
    }

    private static DepartmentLine of(Department department, List<Department> tree, Map<String, Long> heads) {
        DepartmentPath at = department.path();
        long all = tree.stream()
                .map(Department::path)
                .filter(other -> other.isWithin(at))
                .mapToLong(other -> own(other, heads))
                .sum();
        return new DepartmentLine(department.getId(), at, Math.min(at.depth(), DEEPEST_INDENT), own(at, heads), all);
    }

    private static long own(DepartmentPath department, Map<String, Long> heads) {
        return heads.getOrDefault(department.toString(), 0L);
    }

    boolean isRightBeneath(DepartmentPath other) {
        return other.equals(path.above());
    }

    boolean isAbove(DepartmentPath other) {
        return other.isWithin(path) && !other.equals(path);
    }
}
