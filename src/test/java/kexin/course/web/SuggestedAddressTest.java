package kexin.course.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "First Hours at the Window, first-hours-at-the-window",
        "窗口第一课, chuang-kou-di-yi-ke",
        "“Don’t hang up!” — 2nd part, dont-hang-up-2nd-part",
        "Café, cafe",
        "！！, ''",
        "How to answer the telephone when nobody else is there, how-to-answer-the-telephone-when-nobody",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    })
    void an_address_is_made_of_the_title(String title, String address) {
        assertEquals(address, SuggestedAddress.of(title));
    }
}
