package kexin.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import kexin.certificate.Certificates;
import kexin.completion.CompletionRecord;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** One's own certificates, the newest first. */
@Named
@RequestScoped
public class CertificatesView {

    @Inject
    private Certificates certificates;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    private List<Line> lines;

    /**
     * A certificate by what it states.
     *
     * @param lang tag of the language of the title
     * @param percent of the points that could be earned, rounded down
     */
    public record Line(String serial, String title, String lang, Instant issuedAt, int percent) {}

    @PostConstruct
    void load() {
        lines = certificates.of(me.person()).stream()
                .map(one -> line(one.serial(), one.record()))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    private Line line(String serial, CompletionRecord record) {
        boolean english = record.titleZh().isEmpty() || tongue.getTag().equals("en") && !record.titleEn().isEmpty();
        String title = english ? record.titleEn() : record.titleZh();
        return new Line(
                serial,
                title.isEmpty() ? record.course() : title,
                english ? "en" : "zh-CN",
                record.completedAt(),
                record.percent());
    }
}
