package kexin.people.roster.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks for tests. */
public final class Workbooks {

    private Workbooks() {}

    public static byte[] of(Consumer<Worksheet> first) throws IOException {
        return of(List.of("Sheet1"), first);
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
