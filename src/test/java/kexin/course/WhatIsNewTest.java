package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import kexin.Refused;
import org.junit.jupiter.api.Test;

class WhatIsNewTest {

    @Test
    void languages_in_which_nothing_is_said_are_left_out() {
        assertEquals(Map.of("en", "A\nB"), new WhatIsNew(Map.of("en", " A\r\nB\n", "zh-CN", " \n")).byLanguage());
        assertTrue(new WhatIsNew(Map.of("en", "\u0000 ")).isEmpty());
    }

    @Test
    void more_than_a_few_lines_are_refused() {
        String longest = "客".repeat(FewLines.LONGEST);

        assertEquals(longest, new WhatIsNew(Map.of("zh-CN", longest)).byLanguage().get("zh-CN"));
        Refused refusal = assertThrows(Refused.class, () -> new WhatIsNew(Map.of("zh-CN", longest + "心")));
        assertEquals("refused.lines.long", refusal.key());
    }

    @Test
    void what_no_database_keeps_becomes_a_question_mark() {
        assertEquals("a?", new WhatIsNew(Map.of("en", "a\ud83d")).byLanguage().get("en"));
    }
}
