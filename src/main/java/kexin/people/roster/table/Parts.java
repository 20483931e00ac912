package kexin.people.roster.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kexin.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What the library does not tell of a workbook: how large it is unpacked, which cells are merged, whether a cell lies so
 * far out that a row with it would fill the memory, and whether there are dates in words.
 */
final class Parts {

    /** Bytes of all parts; 100,000 people need about 40 million. */
    private static final long UNPACKED = 300_000_000;

    private static final int ENTRIES = 1000;
    private static final String SHEETS = "xl/worksheets/";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final XMLInputFactory XML = xml();

    private final Map<String, Merged> merged = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private boolean wordedDates;
    private long unpacked;

    Parts(byte[] file) {
        if (entries(file) > ENTRIES) {
            throw new Refused("refused.table.bomb");
        }
        try (ZipFile zip = open(new SeekableInMemoryByteChannel(file))) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                look(entry.getName(), new Bounded(zip.getInputStream(entry)));
            }
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw damaged instanceof Refused refusal ? refusal : new Refused("refused.table.workbook");
        }
    }

    /** Counted before a library makes an object of each; a file may carry such bytes by chance, but not thousands. */
    private static int entries(byte[] file) {
        int entries = 0;
        for (int at = 0; at + 3 < file.length; at++) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2) {
                entries++;
            }
        }
        return entries;
    }

    static ZipFile open(SeekableInMemoryByteChannel file) throws IOException {
        return ZipFile.builder().setSeekableByteChannel(file).setIgnoreLocalFileHeader(true).get();
    }

    static boolean isSheet(String name) {
        return name.startsWith(SHEETS) && name.endsWith(".xml");
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void look(String name, InputStream part) throws IOException, XMLStreamException {
        if (isSheet(name)) {
            merged.put(name, ofSheet(part));
        } else if (name.equals(RELATIONS)) {
            each(part, reader -> targets.put(
                    reader.getAttributeValue(null, "Id"), reader.getAttributeValue(null, "Target")));
        }
        part.transferTo(OutputStream.nullOutputStream());
    }

    private Merged ofSheet(InputStream sheet) throws XMLStreamException {
        Merged merged = new Merged();
        each(sheet, reader -> {
            if (reader.getLocalName().equals("c")) {
                lookAtCell(reader);
            }
            if (reader.getLocalName().equals("mergeCell")) {
                merged.add(reader.getAttributeValue(null, "ref"));
            }
        });
        return merged;
    }

    private void lookAtCell(XMLStreamReader cell) {
        if (isFarOut(cell.getAttributeValue(null, "r"))) {
            throw new Refused("refused.table.workbook");
        }
        wordedDates |= WordedDates.KIND.equals(cell.getAttributeValue(null, "t"));
    }

    /** Columns have three letters at most. */
    private static boolean isFarOut(String place) {
        return place != null && place.length() > 3 && Character.isLetter(place.charAt(3));
    }

    private interface Element {
        void begin(XMLStreamReader reader);
    }

    private static void each(InputStream part, Element element) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(part);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                element.begin(reader);
            }
        }
    }

    /** Whether any of the sheets has dates in words. */
    boolean hasWordedDates() {
        return wordedDates;
    }

    /** @param sheet its id among the relations of the workbook */
    Merged merged(String sheet) {
        String target = targets.getOrDefault(sheet, "").replaceFirst("^/?(xl/)?", "xl/");
        return merged.getOrDefault(target, new Merged());
    }

    /** Counts what is unpacked, of all parts together. */
    private final class Bounded extends InputStream {

        private final InputStream part;

        Bounded(InputStream part) {
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = part.read(bytes, from, length);
            unpacked += Math.max(0, read);
            if (unpacked > UNPACKED) {
                throw new Refused("refused.table.bomb");
            }
            return read;
        }
    }
}
