package kexin.completion.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import kexin.Settings;
import kexin.completion.Asked;
import kexin.completion.RecordRow;
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

    /**
     * @param language tag
     * @param out is flushed, not closed
     */
    public void write(Person officer, Format format, Asked asked, String language, OutputStream out) throws IOException {
        write(officer, format, asked, language, out, row -> {});
    }

    /** @param witness sees every line that is written */
    void write(
            Person officer, Format format, Asked asked, String language, OutputStream out, RecordStream.Reader witness)
            throws IOException {
        Wording wording = new Wording(language, settings.zone(), titles.all(language));
        Sheet sheet = Sheet.of(format, wording, asked.columns(), out);
        records.each(officer, asked, (RecordRow row) -> {
            witness.read(row);
            sheet.add(row);
        });
        sheet.finish();
    }
}
