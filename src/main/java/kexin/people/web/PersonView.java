package kexin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.people.Departments;
import kexin.people.KeepingPeople;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.PersonDetails;
import kexin.people.Role;

/** One person, new or known, as an administrator sees them. */
@Named
@RequestScoped
public class PersonView {

    /** Flash key of a one-time password: shown on the next page, kept nowhere. */
    private static final String PASSWORD = "oneTimePassword";

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private KeepingPeople keeping;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private Notices notices;

    private Person person;
    private String account = "";
    private String name = "";
    private String staffNumber = "";
    private String email = "";
    private String department = "";
    private String language;
    private int extraTime;
    private List<Role> roles = new ArrayList<>();

    @PostConstruct
    void load() {
        me.person().must(Role.ADMINISTRATOR);
        language = tongue.getTag();
        if (here.word("person") != null) {
            person = people.byId(here.number("person"));
            account = person.getAccount();
            name = person.getName();
            staffNumber = person.getStaffNumber();
            email = person.getEmail();
            department = person.getDepartment();
            language = person.getLanguage();
            extraTime = person.extraTime();
            roles = new ArrayList<>(person.getRoles());
        }
    }

    public void save() throws IOException {
        if (isNew()) {
            KeepingPeople.Welcome welcome = keeping.add(me.person(), account, details());
            show(welcome.oneTimePassword());
            notices.done("people.person.added", name);
            go("/people/" + welcome.person().id());
        } else {
            keeping.grantExtraTime(me.person(), person.id(), extraTime);
            keeping.describe(me.person(), person.id(), details());
            notices.done("people.person.saved", name);
            go("/people/" + person.id());
        }
    }

    public void handOutPassword() throws IOException {
        show(keeping.handOutPassword(me.person(), person.id()));
        go("/people/" + person.id());
    }

    public void deactivate() throws IOException {
        keeping.deactivate(me.person(), person.id());
        notices.done("people.person.deactivated", person.getName());
        go("/people/" + person.id());
    }

    public void reactivate() throws IOException {
        keeping.reactivate(me.person(), person.id());
        notices.done("people.person.reactivated", person.getName());
        go("/people/" + person.id());
    }

    public void waiveReadingTime() throws IOException {
        keeping.waiveReadingTime(me.person(), person.id(), true);
        notices.done("people.person.readingWaived", person.getName());
        go("/people/" + person.id());
    }

    public void askReadingTime() throws IOException {
        keeping.waiveReadingTime(me.person(), person.id(), false);
        notices.done("people.person.readingAsked", person.getName());
        go("/people/" + person.id());
    }

    public boolean isNew() {
        return person == null;
    }

    public boolean isActive() {
        return person != null && person.isActive();
    }

    /** For the address of what was done to this person. */
    public String getEncodedName() {
        return person == null ? "" : URLEncoder.encode(person.getName(), StandardCharsets.UTF_8);
    }

    public boolean isUnhurried() {
        return person != null && person.isUnhurried();
    }

    /** A password that was just made, else null. */
    public String getOneTimePassword() {
        return (String) external().getFlash().get(PASSWORD);
    }

    /** The tree as paths, and where the person is, should that not be in it. */
    public Set<String> getDepartments() {
        Set<String> paths = new LinkedHashSet<>();
        departments.tree().forEach(each -> paths.add(each.path().toString()));
        if (person != null && !person.getDepartment().isEmpty()) {
            paths.add(person.getDepartment());
        }
        return paths;
    }

    public Set<Role> getAllRoles() {
        return EnumSet.allOf(Role.class);
    }

    private PersonDetails details() {
        return new PersonDetails(name, staffNumber, email, department, language, Set.copyOf(roles));
    }

    private void show(String password) {
        external().getFlash().put(PASSWORD, password);
    }

    private static void go(String path) throws IOException {
        external().redirect(external().getRequestContextPath() + path);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public int getExtraTime() {
        return extraTime;
    }

    public void setExtraTime(int extraTime) {
        this.extraTime = extraTime;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }
}
