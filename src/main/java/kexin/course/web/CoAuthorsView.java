package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kexin.course.CoAuthor;
import kexin.course.CoAuthoring;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.people.Person;
import kexin.people.web.Me;

/** Who works on a draft besides its owner; shown to the owner alone. */
@Named
@RequestScoped
public class CoAuthorsView {

    @Inject
    private CoAuthoring coAuthoring;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Notices notices;

    private String slug;
    private List<CoAuthor> all;
    private String account = "";

    @PostConstruct
    void load() {
        slug = here.word("course");
        all = isOwner() ? coAuthoring.of(me.person(), slug) : List.of();
    }

    public void invite() throws IOException {
        coAuthoring.invite(me.person(), slug, account);
        notices.done("course.coAuthor.invited", account.strip());
        again();
    }

    public void part(Person guest) throws IOException {
        coAuthoring.part(me.person(), slug, guest.id());
        notices.done("course.coAuthor.parted", guest.getName());
        again();
    }

    private void again() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/studio/" + slug);
    }

    public boolean isOwner() {
        return coAuthoring.isOwner(me.person(), slug);
    }

    public List<CoAuthor> getAll() {
        return all;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
