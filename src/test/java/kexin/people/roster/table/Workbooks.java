package kexin.people.roster.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks for tests. */
public final class Workbooks {

    private Workbooks() {}

    public static byte[] of(Consumer<Worksheet> first) throws IOException {
        return of(List.of("Sheet1"), first);
    }

    /** Whose one sheet says in XML what the library never writes. */
    public static byte[] of(String rows) throws IOException {
        byte[] plain = of(sheet -> sheet.value(0, 0, "x"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = Parts.open(new SeekableInMemoryByteChannel(plain)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.getInputStream(entry).readAllBytes(), UTF_8);
                out.write(part.replaceFirst("(?s)<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>").getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] of(List<String> names, Consumer<Worksheet> first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Kexin", null)) {
            for (int at = 0; at < names.size(); at++) {
                Worksheet sheet = workbook.newWorksheet(names.get(at));
                if (at == 0) {
                    first.accept(sheet);
                }
            }
        }
        return bytes.toByteArray();
    }
}
