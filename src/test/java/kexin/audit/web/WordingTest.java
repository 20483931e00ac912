package kexin.audit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kexin.Deed;
import kexin.Made;
import kexin.audit.AuditLine;
import kexin.faces.Tongue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a line of the trail reads. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 把设置“邮件服务器（SMTP）”（kexin.mail.host）从“”改为“smtp.example.com”",
        "en, changed the setting “Mail server (SMTP)” (kexin.mail.host) from “” to “smtp.example.com”",
    })
    void a_setting_is_called_as_on_its_page(String language, String words) {
        assertEquals(words, said(language, "setting.changed", "kexin.mail.host", "", "smtp.example.com"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 发送测试邮件到 gu@example.com 失败：smtp.example.com 的端口 587 没有应答。请检查这两项，以及防火墙是否允许本机访问。",
        "en, 'tried to send a test letter to gu@example.com, which failed: Nothing answers at smtp.example.com, port 587. Check both, and whether a firewall lets this machine out.'",
    })
    void why_a_deed_failed_is_said_in_the_words_of_the_refusal(String language, String words) {
        assertEquals(
                words,
                said(language, "setting.mailFailed", "gu@example.com", "refused.mail.closed", "smtp.example.com", "587"));
    }

    private static String said(String language, String verb, String subject, String... details) {
        Tongue tongue = new Tongue() {
            @Override
            public String getTag() {
                return language;
            }
        };
        return Made.of(Wording.class, tongue).say(AuditLine.of(Deed.of(1, verb, subject, "/settings", details)));
    }
}
