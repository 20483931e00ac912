package kexin.certificate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class CertificatePdfTest {

    private static final CertificatePdf PDF = new CertificatePdf();
    private static final int MOST_BYTES = 60_000;

    static Stream<String> specimens() {
        return Specimens.all().keySet().stream();
    }

    @Test
    void a_certificate_says_everything_in_both_languages() throws IOException {
        String said = extracted(draw(Specimens.PLAIN));
        assertAll(Stream.of(
                        "远航客户服务有限公司",
                        "结业证书",
                        "CERTIFICATE OF COMPLETION",
                        "兹证明",
                        "This certifies that",
                        "欧阳静怡",
                        "A10234 · 客户服务中心",
                        "学完下列课程并通过全部测验，特发此证",
                        "has completed the following course and passed every quiz in it",
                        "以客为心：服务意识",
                        "A Mind for Service",
                        "第2版 Edition 2",
                        "2026年11月22日",
                        "22 November 2026",
                        "92%",
                        "KX-7F3Q-9M2C-XK4D-81HZ")
                .map(words -> () -> assertTrue(said.contains(words), () -> words + " is not in\n" + said)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "㛃䶮𬭎堃𠮷",
                "喆犇淼𬱖䲟㑇𫍯𬀩龘燚",
                "Łukasz Čapek-Kőszegi",
                "Ayşe Yıldız Peña",
                "Nguyễn Thị Phương Thảo",
                "迪丽热巴·迪力木拉提",
                "Seán O’Brien",
                "Жанна Ωμέγα",
                "山田さくら"
            })
    void a_hard_name_is_printed_whole(String name) throws IOException {
        String said = extracted(draw(Specimens.named(name)));
        assertTrue(said.contains(name), said);
        assertFalse(said.contains("〓"), said);
    }

    @Test
    void a_letter_that_no_font_has_is_marked_and_a_picture_is_left_out() throws IOException {
        assertTrue(extracted(draw(Specimens.named("안녕 Kim 😀!"))).contains("〓〓 Kim !"));
    }

    @Test
    void a_decomposed_name_is_composed() throws IOException {
        assertTrue(extracted(draw(Specimens.named("Zoe\u0308"))).contains("Zoë"));
    }

    @Test
    void a_course_without_scored_items_names_no_score() throws IOException {
        String said = extracted(draw(Specimens.all().get("unscored")));
        assertFalse(said.contains("成绩"), said);
        assertFalse(said.contains("%"), said);
    }

    @Test
    void a_title_that_is_the_same_in_both_languages_is_said_once() throws IOException {
        LocalDate day = LocalDate.of(2026, 1, 2);
        CertificateText same = new CertificateText("客心", "李雷", "", "", "Kexin 101", "Kexin 101", 1, day, 1, 1, "K");
        String said = extracted(draw(same));
        assertEquals(said.indexOf("Kexin 101"), said.lastIndexOf("Kexin 101"));
        assertTrue(said.contains("Kexin 101"), said);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void a_certificate_is_small_and_on_one_lying_sheet_of_a4(String specimen) throws IOException {
        byte[] pdf = draw(Specimens.all().get(specimen));
        assertTrue(pdf.length < MOST_BYTES, () -> pdf.length + " bytes");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(PDRectangle.A4.getHeight(), page.getWidth(), 0.01);
            assertEquals(PDRectangle.A4.getWidth(), page.getHeight(), 0.01);
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void every_font_is_embedded_with_only_the_glyphs_it_needs(String specimen) throws IOException {
        try (PDDocument document = Loader.loadPDF(draw(Specimens.all().get(specimen)))) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font::getName);
                assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), font::getName);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void the_same_words_are_the_same_bytes(String specimen) {
        CertificateText text = Specimens.all().get(specimen);
        assertArrayEquals(draw(text), new CertificatePdf().draw(text, Specimens.THEME));
    }

    @Test
    void many_at_once_are_as_good_as_one() throws Exception {
        byte[] alone = draw(Specimens.PLAIN);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> askings = java.util.Collections.nCopies(40, () -> draw(Specimens.PLAIN));
            for (Future<byte[]> drawn : people.invokeAll(askings)) {
                assertArrayEquals(alone, drawn.get());
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void other_words_are_other_bytes_and_another_document() throws IOException {
        byte[] other = draw(Specimens.named("韩梅梅"));
        try (PDDocument one = Loader.loadPDF(draw(Specimens.PLAIN)); PDDocument two = Loader.loadPDF(other)) {
            assertNotEquals(
                    one.getDocument().getDocumentID().toString(),
                    two.getDocument().getDocumentID().toString());
        }
    }

    @Test
    void the_document_names_itself() throws IOException {
        try (PDDocument document = Loader.loadPDF(draw(Specimens.PLAIN))) {
            assertEquals("结业证书 Certificate of Completion – 欧阳静怡", document.getDocumentInformation().getTitle());
            assertEquals("远航客户服务有限公司", document.getDocumentInformation().getAuthor());
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void a_certificate_keeps_for_ever_and_is_read_aloud_in_order(String specimen) throws Exception {
        byte[] pdf = draw(Specimens.all().get(specimen));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_2_A));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void the_longest_organisation_that_can_be_set_is_printed_whole_and_no_smaller_than_the_small_print() throws IOException {
        String chinese = "国际客户服务专业人员".repeat(4);
        String english = "International Customer Service Association of ".repeat(3).substring(0, 100);
        byte[] pdf = draw(Specimens.of(chinese + "  " + english));

        assertTrue(extracted(pdf).replaceAll("\\s", "").contains((chinese + english).replaceAll("\\s", "")), extracted(pdf));
        assertTrue(sizesByBaseline(pdf).firstEntry().getValue() >= 10, () -> "too small");
    }

    @Test
    void endless_words_are_set_in_bounded_time() {
        String endless = "客户 service, ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> draw(Specimens.named(endless)));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void no_words_run_into_the_border(String specimen) throws IOException {
        try (PDDocument document = Loader.loadPDF(draw(Specimens.all().get(specimen)))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            ImageIO.write(page, "png", toLookAt(specimen).toFile());
            for (int y = 60; y < page.getHeight() - 60; y++) {
                assertEquals(page.getRGB(5, 5), page.getRGB(60, y), specimen);
                assertEquals(page.getRGB(5, 5), page.getRGB(page.getWidth() - 60, y), specimen);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void no_line_runs_into_the_next(String specimen) throws IOException {
        NavigableMap<Float, Float> sizes = sizesByBaseline(draw(Specimens.all().get(specimen)));
        sizes.forEach((baseline, size) -> {
            Float above = sizes.lowerKey(baseline);
            assertTrue(above == null || baseline - above > size * 0.85, () -> specimen + " at " + baseline);
        });
    }

    private static byte[] draw(CertificateText text) {
        return PDF.draw(text, Specimens.THEME);
    }

    private static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static NavigableMap<Float, Float> sizesByBaseline(byte[] pdf) throws IOException {
        NavigableMap<Float, Float> sizes = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                sizes.merge(text.getYDirAdj(), text.getFontSizeInPt(), Math::max);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return sizes;
    }

    private static Path toLookAt(String specimen) throws IOException {
        return Files.createDirectories(Path.of("target", "certificates")).resolve(specimen + ".png");
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
