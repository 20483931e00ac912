package kexin.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final int MUCH = 7 << 20;

    @Test
    void an_object_is_read_whole_however_long_it_is() throws IOException {
        String words = "看".repeat(100_000);

        assertEquals(words, read("{\"words\":\"" + words + "\"}", MUCH).orElseThrow().getString("words"));
    }

    @Test
    void where_nothing_is_said_the_object_is_empty() throws IOException {
        assertEquals(Optional.of(JsonObject.EMPTY_JSON_OBJECT), read("", MUCH));
    }

    @Test
    void what_is_no_object_or_too_long_is_none() throws IOException {
        assertEquals(Optional.empty(), read("[1]", MUCH));
        assertEquals(Optional.empty(), read("{\"words\":", MUCH));
        assertEquals(Optional.empty(), read("{\"words\":\"12\"}", 13));
        assertTrue(read("{\"words\":\"12\"}", 14).isPresent());
    }

    @Test
    void a_few_words_take_little_memory_however_many_may_come() throws IOException {
        read("{}", MUCH);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        read("{\"words\":\"三步之内\"}", MUCH);

        assertTrue(memory.getCurrentThreadAllocatedBytes() - before < 1 << 20);
    }

    private static Optional<JsonObject> read(String body, int longest) throws IOException {
        return Body.read(new Asked("PUT").saying(body).request(), longest);
    }
}
