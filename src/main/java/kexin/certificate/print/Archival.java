package kexin.certificate.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What makes a PDF last: its name, language, colours and dates, all of them from its imprint. */
final class Archival {

    private static final String PRODUCER = "Kexin";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Archival() {}

    static void declare(PDDocument document, Imprint imprint) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId((long) imprint.subject().hashCode());
        document.setDocumentInformation(information(imprint));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        catalog.addOutputIntent(screenColours(document));
        catalog.setMetadata(metadata(document, imprint));
        PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static PDDocumentInformation information(Imprint imprint) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setAuthor(imprint.author());
        information.setSubject(imprint.subject());
        information.setProducer(PRODUCER);
        information.setCreationDate(midnight(imprint.date()));
        information.setModificationDate(midnight(imprint.date()));
        return information;
    }

    private static Calendar midnight(LocalDate date) {
        return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    }

    private static PDOutputIntent screenColours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static PDMetadata metadata(PDDocument document, Imprint imprint) throws IOException {
        String packet = template()
                .replace("{date}", imprint.date() + "T00:00:00Z")
                .replace("{producer}", PRODUCER)
                .replace("{subject}", escaped(imprint.subject()))
                .replace("{author}", escaped(imprint.author()))
                .replace("{title}", escaped(imprint.title()));
        return new PDMetadata(document, new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8)));
    }

    private static String template() throws IOException {
        try (InputStream file = Archival.class.getResourceAsStream("metadata.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
