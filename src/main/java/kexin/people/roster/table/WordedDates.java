package kexin.people.roster.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook whose dates stand in words, as in {@code <c t="d"><v>2024-05-03</v></c>}: the library reads none in which
 * there is one, so here they become texts that say the same.
 *
 * <p>source: ECMA-376-1, 18.18.11 ST_CellType: {@code d} is a date as ISO 8601 writes it
 */
final class WordedDates {

    static final String KIND = "d";

    private static final QName TYPE = new QName("t");
    private static final String TEXT = "str";
    private static final XMLEventFactory EVENTS = XMLEventFactory.newFactory();

    private WordedDates() {}

    static byte[] asTexts(byte[] file) throws IOException, XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
        try (ZipFile zip = Parts.open(new SeekableInMemoryByteChannel(file)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                copy(entry.getName(), zip.getInputStream(entry), out);
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(String name, InputStream part, OutputStream out) throws IOException, XMLStreamException {
        if (!Parts.isSheet(name)) {
            part.transferTo(out);
            return;
        }
        XMLEventReader cells = Parts.XML.createXMLEventReader(part);
        XMLEventWriter written = XMLOutputFactory.newFactory().createXMLEventWriter(out, "UTF-8");
        while (cells.hasNext()) {
            XMLEvent event = cells.nextEvent();
            written.add(isDate(event) ? text(event.asStartElement()) : event);
        }
        written.flush();
    }

    private static boolean isDate(XMLEvent event) {
        if (!event.isStartElement() || !event.asStartElement().getName().getLocalPart().equals("c")) {
            return false;
        }
        Attribute type = event.asStartElement().getAttributeByName(TYPE);
        return type != null && type.getValue().equals(KIND);
    }

    private static StartElement text(StartElement date) {
        List<Attribute> attributes = Stream.concat(
                        Stream.of(EVENTS.createAttribute(TYPE, TEXT)), attributes(date).filter(each -> !each.getName().equals(TYPE)))
                .toList();
        return EVENTS.createStartElement(date.getName(), attributes.iterator(), date.getNamespaces());
    }

    private static Stream<Attribute> attributes(StartElement element) {
        Stream.Builder<Attribute> attributes = Stream.builder();
        element.getAttributes().forEachRemaining(attributes::add);
        return attributes.build();
    }
}
