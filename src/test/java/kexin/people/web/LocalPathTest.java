package kexin.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses", "/courses/service-mindset/why/SM.1.2", "/records?text=%E9%9F%A9&to=2026-01-31"})
    void a_path_of_ours_is_where_one_goes_on(String path) {
        assertEquals(path, LocalPath.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "courses", "https://evil.example/", "//evil.example/", "///evil.example", "/\\evil.example", "\\\\evil.example",
        "/\t/evil.example", "/\n/evil.example", "\t//evil.example", " //evil.example", "javascript:alert(1)",
        "/courses\r\nSet-Cookie: a=b", "/\u0000", "http:/courses"
    })
    void whatever_a_browser_might_take_for_another_site_leads_home(String wanted) {
        assertEquals("/", LocalPath.of(wanted));
    }

    @Test
    void nothing_wanted_leads_home() {
        assertEquals("/", LocalPath.of(null));
    }
}
