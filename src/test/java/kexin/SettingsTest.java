package kexin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Pattern ROW = Pattern.compile("\\| `(kexin[.\\w]+)` \\| `(KEXIN_\\w+)` \\| (.+?) \\|.*");

    @Test
    void nothing_configured_is_a_demonstration_on_this_machine_only() {
        Settings settings = settings(Map.of());

        assertEquals("127.0.0.1", settings.address());
        assertEquals(URI.create("http://localhost:8080/"), settings.base());
        assertEquals("jdbc:h2:file:" + Path.of(".kexin").toAbsolutePath().resolve("kexin"), settings.databaseUrl());
        assertEquals("客心示范公司", settings.organisation(Locale.SIMPLIFIED_CHINESE));
        assertEquals("Kexin Demonstration Company", settings.organisation(Locale.UK));
    }

    @Test
    void a_blank_value_is_no_value() {
        assertEquals(8080, settings(Map.of("kexin.port", " ")).port());
    }

    @ParameterizedTest
    @CsvSource({
        "kexin.base, https://training.example.com, https://training.example.com/",
        "kexin.base, https://example.com/training/, https://example.com/training/",
        "kexin.address, 0.0.0.0, http://localhost:8080/",
        "kexin.address, ::1, http://localhost:8080/",
        "kexin.address, 10.1.2.3, http://10.1.2.3:8080/",
        "kexin.address, fd00::7, http://[fd00::7]:8080/",
    })
    void the_base_address_is_given_or_follows_from_where_it_listens(String key, String value, URI base) {
        assertEquals(base, settings(Map.of(key, value)).base());
    }

    @ParameterizedTest
    @CsvSource({
        "kexin.port, 0",
        "kexin.port, 65536",
        "kexin.port, http",
        "kexin.mail.host, http://smtp.example.com",
        "kexin.mail.host, smtp example",
        "kexin.mail.host, smtp.example.com:587",
        "kexin.database.pool, 0",
        "kexin.zone, Mars/Base",
        "kexin.demo, yes",
        "kexin.database.url, jdbc:mysql://localhost/kexin",
        "kexin.base, training.example.com",
        "kexin.base, ftp://example.com/",
        "kexin.base, https://example.com/?a=b",
        "kexin.data, a;INIT=b",
        "kexin.proxies, proxy.example.com",
        "kexin.proxies, 10.0.0.0/33",
        "kexin.proxies, 'fd00::/129'",
        "kexin.proxies, '10.0.0.1,'",
        "kexin.proxies, 10.0.0.256",
        "kexin.proxies, 10.1",
    })
    void a_value_that_cannot_work_is_refused_by_key_variable_and_value(String key, String value) {
        String message = assertThrows(UnusableSetting.class, () -> settings(Map.of(key, value))).getMessage();

        assertTrue(message.startsWith(key + " (KEXIN_"), message);
        assertTrue(message.contains("is \"" + value + "\": give "), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp.example.com", "mail_relay-1", "localhost", "10.1.2.3", "fd00::7", "[fd00::7]", "邮件.example.cn", "smtp.example.com."})
    void a_mail_server_has_a_name_or_an_address(String host) {
        assertEquals(host, settings(Map.of("kexin.mail.host", host)).mailHost());
    }

    @Test
    void names_of_the_demonstration_are_borrowed_where_this_is_none() {
        assertEquals(List.of("客心示范公司", "Kexin Demonstration Company"), settings(Map.of()).borrowedNames());
        assertEquals(
                List.of("Kexin Demonstration Company"), settings(Map.of("kexin.organisation.zh", "江城通信")).borrowedNames());
        assertEquals(List.of(), settings(Map.of("kexin.demo", "true")).borrowedNames());
    }

    @Test
    void the_documented_table_is_the_code() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/site/markdown/configuration.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();

        assertEquals(Arrays.stream(Setting.values()).map(SettingsTest::row).toList(), rows);
    }

    private static String row(Setting setting) {
        return setting.key() + " " + setting.variable() + " " + switch (setting) {
            case BASE -> "from address and port";
            case DATABASE_URL -> "an H2 file in the data folder";
            case PROXIES, DATABASE_PASSWORD, MAIL_USER, MAIL_PASSWORD -> "empty";
            case MAIL_HOST, RESTORE, READMIT -> "none";
            default -> "`" + setting.standard() + "`";
        };
    }

    private static Settings settings(Map<String, String> given) {
        return new Settings(given::get);
    }
}
