package kexin.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kexin.theme.Theme;

/** Certificates of every shape that people, organisations and courses give them. */
final class Specimens {

    static final Theme THEME = theme();

    static final CertificateText PLAIN = certificate(
            "远航客户服务有限公司", "欧阳静怡", "A10234", "客户服务中心", "以客为心：服务意识", "A Mind for Service");

    private Specimens() {}

    static Map<String, CertificateText> all() {
        Map<String, CertificateText> all = new LinkedHashMap<>();
        all.put("plain", PLAIN);
        all.put("short", certificate("客心", "李雷", "", "", "投诉处理", "Complaints"));
        all.put(
                "english-only",
                certificate("Northwind Ltd", "Łukasz Čapek-Kőszegi", "B-77", "", "", "Staying Calm"));
        all.put(
                "chinese-only",
                certificate("浦东国际机场", "迪丽热巴·迪力木拉提", "C889", "地服一部", "倾听、共情与解决", ""));
        all.put(
                "rare",
                certificate("堃䶮𬭎科技", "㛃䶮𬭎堃𠮷", "犇-1", "喆淼", "“引号”——测试", "Phở & Ștefan <Ş>"));
        all.put("long", overlong());
        all.put("unscored", unscored());
        all.put("hostile", hostile());
        all.put("empty", certificate("", "", "", "", "", ""));
        return all;
    }

    static CertificateText of(String organisation) {
        return certificate(organisation, "李雷", "", "", "以客为心", "A Mind for Service");
    }

    static CertificateText named(String person) {
        return certificate("远航", person, "", "", "以客为心", "A Mind for Service");
    }

    private static CertificateText overlong() {
        return certificate(
                "国际客户服务专业人员联合会".repeat(4),
                "María Nguyễn ".repeat(9),
                "Z".repeat(40),
                "部门".repeat(40),
                "客户关系、".repeat(20),
                "Complaint Handling and ".repeat(9));
    }

    private static CertificateText unscored() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        return new CertificateText("客心", "韩梅梅", "", "", "练习", "Practice", 1, day, 0, 0, "KX-0001");
    }

    private static CertificateText hostile() {
        String evil = "שלום \u202eevil\u0000\u0007 😀";
        return certificate("محمد علي", evil, "\ud800", "\t\n", "😀", "x".repeat(100_000));
    }

    private static CertificateText certificate(
            String organisation, String person, String staffNumber, String department, String chinese, String english) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        String serial = "KX-7F3Q-9M2C-XK4D-81HZ";
        return new CertificateText(
                organisation, person, staffNumber, department, chinese, english, 2, day, 23, 25, serial);
    }

    private static Theme theme() {
        try {
            return Theme.read("kexin", Files.readString(Path.of("themes/kexin/theme.css")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
