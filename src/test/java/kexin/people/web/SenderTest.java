package kexin.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kexin.Network;
import kexin.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two proxies are trusted: one on this machine, and those of a block. */
class SenderTest {

    private static final String TRUSTED = "127.0.0.1,10.9.0.0/16";

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 203.0.113.9, 203.0.113.9",
        "127.0.0.1, '198.51.100.1, 203.0.113.9', 203.0.113.9",
        "127.0.0.1, '203.0.113.9, 10.9.3.4', 203.0.113.9",
        "127.0.0.1, '10.9.3.5,10.9.3.4', 10.9.3.5",
        "127.0.0.1, 2001:db8::7, 2001:db8:0:0:0:0:0:7",
        "127.0.0.1, '', 127.0.0.1",
        "127.0.0.1, '203.0.113.9, unknown', 127.0.0.1",
        "127.0.0.1, '203.0.113.9, evil.example', 127.0.0.1",
    })
    void behind_a_trusted_proxy_it_is_the_first_from_the_right_that_is_no_proxy(String peer, String header, String sender) {
        assertEquals(sender, Sender.of(request(peer, header), proxies(TRUSTED)));
    }

    @Test
    void several_headers_are_read_as_one() {
        assertEquals("203.0.113.9", Sender.of(request("127.0.0.1", "198.51.100.1", "203.0.113.9", "10.9.0.1"), proxies(TRUSTED)));
    }

    @Test
    void a_stranger_cannot_say_where_they_come_from() {
        assertEquals("203.0.113.66", Sender.of(request("203.0.113.66", "127.0.0.1, 10.9.0.1"), proxies(TRUSTED)));
        assertEquals("127.0.0.1", Sender.of(request("127.0.0.1", "203.0.113.9"), proxies("")));
    }

    private static List<Network> proxies(String setting) {
        return new Settings(Map.of("kexin.proxies", setting)::get).proxies();
    }

    private static HttpServletRequest request(String peer, String... forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SenderTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (self, call, arguments) -> switch (call.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getHeaders" -> arguments[0].equals("X-Forwarded-For")
                            ? Collections.enumeration(Arrays.asList(forwarded))
                            : Collections.emptyEnumeration();
                    default -> throw new UnsupportedOperationException(call.getName());
                });
    }
}
