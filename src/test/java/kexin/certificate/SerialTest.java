package kexin.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SerialTest {

    @Test
    void a_serial_number_is_four_groups_of_five_without_the_letters_that_are_misread() {
        Stream.generate(Serial::next).limit(10_000).forEach(serial ->
                assertTrue(serial.matches("([0-9A-Z&&[^ILOU]]{5}-){3}[0-9A-Z&&[^ILOU]]{5}"), serial));
    }

    /** Twenty places of 32 letters are a hundred bits, if every letter comes at every place. */
    @Test
    void every_letter_comes_at_every_place_so_that_none_can_be_guessed() {
        Set<String> seen = new HashSet<>();
        Stream.generate(Serial::next).limit(2_000).forEach(serial -> {
            for (int place = 0; place < serial.length(); place++) {
                seen.add(place + " " + serial.charAt(place));
            }
        });

        assertEquals(20 * 32 + 3, seen.size());
    }

    @Test
    void no_number_comes_twice() {
        assertEquals(10_000, Stream.generate(Serial::next).limit(10_000).distinct().count());
    }
}
