package kexin.completion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kexin.completion.SavedFilter;
import kexin.completion.SavedFilters;
import kexin.completion.SavingFilters;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.people.web.Me;

/** One of one's own filters, to call it otherwise or to do away with it. */
@Named
@RequestScoped
public class SavedFilterView {

    @Inject
    private SavedFilters filters;

    @Inject
    private SavingFilters saving;

    @Inject
    private Notices notices;

    @Inject
    private Here here;

    @Inject
    private Me me;

    private SavedFilter filter;
    private String name;

    @PostConstruct
    void load() {
        filter = filters.byId(me.person(), here.number("filter"));
        name = filter.getName();
    }

    public void rename() throws IOException {
        saving.rename(me.person(), filter.getId(), name);
        notices.done("completion.saved.renamed", name.strip());
        goBack();
    }

    public void remove() throws IOException {
        saving.remove(me.person(), filter.getId());
        notices.done("completion.saved.removed", filter.getName());
        go("/records");
    }

    public SavedFilter getFilter() {
        return filter;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    private void goBack() throws IOException {
        go("/records" + Questions.queried(filter.asked().query()));
    }

    private static void go(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
    }
}
