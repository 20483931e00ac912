package kexin.completion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kexin.completion.Asked;
import kexin.completion.SavingFilters;
import kexin.completion.export.Export;
import kexin.completion.export.ExportRuns;
import kexin.completion.export.Exporting;
import kexin.completion.export.Format;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** What an officer does with the question on the screen: takes its lines along, or keeps it under a name. */
@Named
@RequestScoped
public class TakingAlong {

    /** What is written that soon needs no second visit. */
    private static final long PATIENCE = 1500;

    @Inject
    private Exporting exporting;

    @Inject
    private ExportRuns runs;

    @Inject
    private SavingFilters saving;

    @Inject
    private Notices notices;

    @Inject
    private Tongue tongue;

    @Inject
    private Questions questions;

    @Inject
    private Here here;

    @Inject
    private Me me;

    public void asCsv() throws IOException {
        take(Format.CSV);
    }

    public void asWorkbook() throws IOException {
        take(Format.XLSX);
    }

    public void save() throws IOException {
        Asked asked = questions.asked();
        String name = here.parameter("name");
        saving.save(me.person(), name == null ? "" : name, asked);
        notices.done("completion.saved.done", name.strip());
        go("/records" + Questions.queried(asked.query()));
    }

    private void take(Format format) throws IOException {
        Export export = exporting.ask(me.person(), format, questions.asked(), tongue.getTag());
        runs.start(export.id());
        runs.await(export.id(), PATIENCE);
        go("/records/exports#export-" + export.id());
    }

    private static void go(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
    }
}
