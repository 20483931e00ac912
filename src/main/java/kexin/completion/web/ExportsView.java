package kexin.completion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kexin.completion.export.Export;
import kexin.completion.export.ExportRuns;
import kexin.completion.export.Exporting;
import kexin.completion.export.Exports;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.Refused;
import kexin.people.web.Me;

/** One's own exports, the newest first: those that are ready, and how far the others have come. */
@Named
@RequestScoped
public class ExportsView {

    @Inject
    private Exports exports;

    @Inject
    private Exporting exporting;

    @Inject
    private ExportRuns runs;

    @Inject
    private Questions questions;

    @Inject
    private Notices notices;

    @Inject
    private Here here;

    @Inject
    private Me me;

    private List<Line> lines;

    /**
     * An export as it is listed.
     *
     * @param words what was asked for
     * @param percent of the lines that are expected; null where nothing is known of them
     */
    public record Line(Export export, String words, Integer percent, long written) {

        public String query() {
            return Questions.queried(export.asked().query());
        }
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = exports.of(me.person()).stream().map(this::line).toList();
        }
        return lines;
    }

    public boolean isBusy() {
        return getLines().stream().anyMatch(line -> line.export().isUnfinished());
    }

    public void cancel() throws IOException {
        long id = number(here.parameter("export"));
        exporting.cancel(me.person(), id);
        runs.stop(id);
        notices.done("completion.exports.cancelled");
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/records/exports");
    }

    private Line line(Export export) {
        ExportRuns.Progress progress = runs.progress(export.id()).orElse(new ExportRuns.Progress(0, 0));
        Integer percent = progress.expected() == 0
                ? null
                : (int) Math.min(100, progress.lines() * 100 / progress.expected());
        return new Line(export, questions.words(export.asked()), percent, progress.lines());
    }

    private static long number(String words) {
        if (words == null || !words.matches("\\d{1,18}")) {
            throw Refused.unknown();
        }
        return Long.parseLong(words);
    }
}
