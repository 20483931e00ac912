package kexin.certificate;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.certificate.print.Column;
import kexin.certificate.print.Cut;
import kexin.certificate.print.Sheet;
import kexin.certificate.print.Style;

/** How a certificate is set: on one axis, the name largest but for the title, the facts at its foot, one seal. */
final class Diploma {

    private static final Style ORGANISATION = Style.of(Cut.PLAIN, 16, "ink").tracked(0.05f);
    private static final Style TITLE = Style.of(Cut.BOLD, 50, "ink").tracked(0.12f).heading();
    private static final Style SUBTITLE = Style.of(Cut.PLAIN, 12.5f, "ink-soft").tracked(0.09f);
    private static final Style WORDING = Style.of(Cut.PLAIN, 13, "ink-soft");
    private static final Style ENGLISH_WORDING = Style.of(Cut.ITALIC, 12.5f, "ink-soft");
    private static final Style PERSON = Style.of(Cut.PLAIN, 38, "ink");
    private static final Style COURSE = Style.of(Cut.BOLD, 22, "ink");
    private static final Style SECOND_COURSE = Style.of(Cut.PLAIN, 15, "ink");
    private static final Style SMALL = Style.of(Cut.PLAIN, 10, "ink-soft");
    private static final Style FACT = Style.of(Cut.PLAIN, 13, "ink");

    private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final float TOP = 72;
    private static final float FOOT = 480;
    private static final float SIDE = 96;
    private static final float SEAL = 78;

    private final CertificateText text;
    private final Sheet sheet;

    Diploma(CertificateText text, Sheet sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    void set() throws IOException {
        sheet.adorn(() -> Frame.draw(sheet));
        Column column = new Column(sheet);
        title(column);
        person(column);
        course(column);
        column.print(TOP, FOOT - 44);
        facts();
        seal();
    }

    private void title(Column column) {
        column.add(ORGANISATION, text.organisation(), 0);
        column.add(TITLE, "结业证书", 16);
        column.add(SUBTITLE, "CERTIFICATE OF COMPLETION", 11);
    }

    private void person(Column column) {
        column.add(WORDING, "兹证明", 26);
        column.add(ENGLISH_WORDING, "This certifies that", 4);
        column.add(PERSON, text.person(), 12);
        column.add(SMALL, joined(text.staffNumber(), text.department()), 9);
    }

    private void course(Column column) {
        column.add(WORDING, "学完下列课程并通过全部测验，特发此证", 24);
        column.add(ENGLISH_WORDING, "has completed the following course and passed every quiz in it", 4);
        List<String> titles = Stream.of(text.chineseTitle(), text.englishTitle())
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
        titles.stream().limit(1).forEach(title -> column.add(COURSE, title, 15));
        titles.stream().skip(1).forEach(title -> column.add(SECOND_COURSE, title, 7));
    }

    private void facts() throws IOException {
        float wide = Sheet.WIDTH - 2 * SIDE - SEAL - 36;
        sheet.adorn(() -> sheet.fill("line", SIDE, FOOT - 8, wide, 0.6f));
        String edition = "第" + text.edition() + "版 Edition " + text.edition();
        fact(SIDE, 150, "完成日期 Date", dated(CHINESE_DATE), dated(ENGLISH_DATE));
        fact(SIDE + 170, 250, "证书编号 Certificate No.", text.serial(), edition);
        fact(SIDE + 445, 90, "成绩 Score", score(), "");
    }

    private String dated(DateTimeFormatter format) {
        return format.format(text.completedOn());
    }

    private String score() {
        return text.percent().isPresent() ? text.percent().getAsInt() + "%" : "";
    }

    private void fact(float x, float width, String label, String value, String more) throws IOException {
        if (!value.isEmpty()) {
            sheet.say(label, SMALL, x, FOOT + 11, width);
            sheet.say(value, FACT, x, FOOT + 31, width);
            sheet.say(more, SMALL, x, FOOT + 47, width);
        }
    }

    private void seal() throws IOException {
        float x = Sheet.WIDTH - SIDE - SEAL;
        float y = FOOT - 22;
        sheet.show("印章：客心 Seal of Kexin", x, y, SEAL, () -> Seal.stamp(sheet, x, y, SEAL));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }
}
