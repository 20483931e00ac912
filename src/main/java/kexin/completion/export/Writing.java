package kexin.completion.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kexin.Deed;
import kexin.Settings;
import kexin.completion.Asked;
import kexin.completion.Column;
import kexin.completion.Lines;
import kexin.completion.RecordStream;
import kexin.people.Person;

/** Writes the lines and columns of a question, in its order and as they stand at one instant. */
@ApplicationScoped
public class Writing {

    @Inject
    private RecordStream records;

    @Inject
    private CourseTitles titles;

    @Inject
    private Settings settings;

    @Inject
    private Event<Deed> deeds;

    /** All that the writing needs to know, so that it can be done elsewhere and later. */
    public record Plan(Format format, Wording wording, List<Column> columns, Lines lines) {

        /** @param out is flushed, not closed */
        public void write(OutputStream out) throws IOException {
            write(out, row -> {});
        }

        /** @param witness sees every line before it is written */
        void write(OutputStream out, Lines.Reader witness) throws IOException {
            Sheet sheet = Sheet.of(format, wording, columns, out);
            lines.each(row -> {
                witness.read(row);
                sheet.add(row);
            });
            sheet.finish();
        }
    }

    /** @param language tag */
    public Plan plan(Person officer, Format format, Asked asked, String language) {
        Wording wording = new Wording(language, settings.zone(), titles.all(language));
        return new Plan(format, wording, asked.columns(), records.lines(officer, asked));
    }

    /**
     * Streams a CSV and leaves its trace, which tells what has gone out also where the other end hangs up on the way.
     *
     * @param out is flushed, not closed
     */
    public void send(Person officer, Asked asked, String language, String file, OutputStream out) throws IOException {
        Plan plan = plan(officer, Format.CSV, asked, language);
        MessageDigest digest = Taken.sha256();
        AtomicLong lines = new AtomicLong();
        try {
            plan.write(new DigestOutputStream(out, digest), row -> lines.incrementAndGet());
        } finally {
            deeds.fire(Taken.deed(officer.id(), file, asked, lines.get(), Taken.hex(digest)));
        }
    }
}
