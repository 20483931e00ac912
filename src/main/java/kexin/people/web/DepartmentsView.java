package kexin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kexin.faces.Notices;
import kexin.people.Department;
import kexin.people.DepartmentPath;
import kexin.people.Departments;
import kexin.people.KeepingDepartments;

/** The tree of departments, with the people in each counted. */
@Named
@RequestScoped
public class DepartmentsView {

    private static final int DEEPEST_INDENT = 6;

    @Inject
    private Departments departments;

    @Inject
    private KeepingDepartments keeping;

    @Inject
    private Me me;

    @Inject
    private Notices notices;

    private List<Line> lines;
    private Map<String, Long> heads;
    private String path = "";

    /**
     * A department in the tree.
     *
     * @param indent how deep it lies, as far as is shown
     * @param own active people in it
     * @param all and in all beneath it
     */
    public record Line(long id, DepartmentPath path, int indent, long own, long all) {}

    @PostConstruct
    void load() {
        me.person().mustKeepPeople();
        heads = departments.heads();
        List<Department> tree = departments.tree();
        lines = tree.stream().map(each -> line(each, tree)).toList();
    }

    private Line line(Department department, List<Department> tree) {
        DepartmentPath at = department.path();
        long all = tree.stream()
                .map(Department::path)
                .filter(other -> other.isWithin(at))
                .mapToLong(this::own)
                .sum();
        return new Line(department.getId(), at, Math.min(at.depth(), DEEPEST_INDENT), own(at), all);
    }

    private long own(DepartmentPath department) {
        return heads.getOrDefault(department.toString(), 0L);
    }

    public void add() throws IOException {
        Department added = keeping.add(me.person(), path);
        notices.done("people.departments.added", added.path());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/people/departments");
    }

    public List<Line> getLines() {
        return lines;
    }

    /** How many people are in no department. */
    public long getElsewhere() {
        return heads.getOrDefault("", 0L);
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }
}
