package kexin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.people.Department;
import kexin.people.DepartmentPath;
import kexin.people.Departments;
import kexin.people.KeepingDepartments;
import kexin.people.Person;

/** One department: its people, and what can be done with it. */
@Named
@RequestScoped
public class DepartmentView {

    private static final int PEOPLE_SHOWN = 50;

    @Inject
    private Departments departments;

    @Inject
    private KeepingDepartments keeping;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Notices notices;

    private long id;
    private DepartmentPath path;
    private List<Person> people;
    private List<DepartmentLine> tree;
    private String name;
    private String above;
    private String within = "";
    private String into = "";

    @PostConstruct
    void load() {
        me.person().mustKeepPeople();
        id = here.number("department");
        path = departments.byId(id).path();
        people = departments.people(path, PEOPLE_SHOWN + 1);
        tree = DepartmentLine.of(departments.tree(), departments.heads());
        name = path.name();
        above = path.above() == null ? "" : path.above().toString();
    }

    public void rename() throws IOException {
        keeping.rename(me.person(), id, name);
        stay("people.department.renamed", name.strip());
    }

    public void move() throws IOException {
        keeping.move(me.person(), id, above);
        stay("people.department.moved", departments.byId(id).path());
    }

    public void add() throws IOException {
        Department added = keeping.add(me.person(), path.beneath(within).toString());
        stay("people.departments.added", added.path());
    }

    public void merge() throws IOException {
        keeping.merge(me.person(), id, into);
        leave("people.department.merged", path.name(), into);
    }

    public void remove() throws IOException {
        keeping.remove(me.person(), id);
        leave("people.department.removed", path.name());
    }

    private void stay(String words, Object... arguments) throws IOException {
        notices.done(words, arguments);
        go("/" + id);
    }

    private void leave(String words, Object... arguments) throws IOException {
        notices.done(words, arguments);
        go("");
    }

    private static void go(String rest) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/people/departments" + rest);
    }

    public DepartmentPath getPath() {
        return path;
    }

    public List<Person> getPeople() {
        return people.subList(0, Math.min(people.size(), PEOPLE_SHOWN));
    }

    public boolean isMorePeople() {
        return people.size() > PEOPLE_SHOWN;
    }

    /** Where it may go, and into which it may be merged: everywhere but itself and what lies beneath. */
    public List<String> getPlaces() {
        return tree.stream().map(DepartmentLine::path).filter(place -> !place.isWithin(path)).map(DepartmentPath::toString).toList();
    }

    /** Active people in it and beneath it. */
    public long getHeads() {
        return tree.stream().filter(line -> line.path().equals(path)).mapToLong(DepartmentLine::all).sum();
    }

    /** From the top down. */
    public List<DepartmentLine> getOver() {
        return tree.stream().filter(line -> line.isAbove(path)).toList();
    }

    /** Right beneath, without those that are further down. */
    public List<DepartmentLine> getBeneath() {
        return tree.stream().filter(line -> line.isRightBeneath(path)).toList();
    }

    public boolean isRemovable() {
        return people.isEmpty() && getBeneath().isEmpty();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAbove() {
        return above;
    }

    public void setAbove(String above) {
        this.above = chosen(above);
    }

    public String getWithin() {
        return within;
    }

    public void setWithin(String within) {
        this.within = within;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = chosen(into);
    }

    /** A menu says null where its empty choice is taken. */
    private static String chosen(String place) {
        return place == null ? "" : place;
    }
}
