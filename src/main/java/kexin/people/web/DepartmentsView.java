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
import kexin.people.Departments;
import kexin.people.KeepingDepartments;

/** The tree of departments, with the people in each counted. */
@Named
@RequestScoped
public class DepartmentsView {

    @Inject
    private Departments departments;

    @Inject
    private KeepingDepartments keeping;

    @Inject
    private Me me;

    @Inject
    private Notices notices;

    private List<DepartmentLine> lines;
    private Map<String, Long> heads;
    private String path = "";

    @PostConstruct
    void load() {
        me.person().mustKeepPeople();
        heads = departments.heads();
        lines = DepartmentLine.of(departments.tree(), heads);
    }

    public void add() throws IOException {
        Department added = keeping.add(me.person(), path);
        notices.done("people.departments.added", added.path());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/people/departments");
    }

    public List<DepartmentLine> getLines() {
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
