package kexin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.4, false",
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "172.16.0.0/12, 172.31.255.255, true",
        "172.16.0.0/12, 172.32.0.0, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, ::1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "fd00::/8, fd12:3456::1, true",
        "fd00::/8, fe80::1, false",
        "10.0.0.0/8, ::ffff:10.0.0.7, true",
    })
    void a_block_holds_the_addresses_that_begin_like_it(String block, String address, boolean within) {
        assertEquals(within, Network.of(block).contains(Network.address(address).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "10.1", "10.1.2.256", "010.1.2.3", ":::", ".::1", "1::2::3", "[::1]", "fe80::1%eth0", "unknown", "beef"})
    void what_is_no_written_address_is_none_and_is_looked_up_nowhere(String text) {
        assertTrue(Network.address(text).isEmpty());
    }
}
