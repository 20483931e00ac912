package kexin.marking.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import kexin.Refused;
import kexin.marking.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"grin", "微笑", "50%", "50%2F", "a/b", "%25", "a+b ?&=#", "", "🙂 \"'<"})
    void any_answer_comes_back_from_a_form_and_from_an_address(String typed) {
        String path = AnswerPath.write(2, "greeting", "zh-CN", "CT.1.q1_1", typed);
        Question question = new Question("counter", 2, "greeting", "zh-CN", "CT.1.q1_1", typed);

        assertEquals(question, AnswerPath.read("counter", path));
        assertEquals(path, URLDecoder.decode(AnswerPath.escape(path), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grin", "2/a/b/c", "2/a/b/c/d/e", "x/a/b/c/d", "-1/a/b/c/d", "99999999999/a/b/c/d"})
    void what_is_no_answer_does_not_exist(String path) {
        assertTrue(assertThrows(Refused.class, () -> AnswerPath.read("counter", path)).isUnknown());
    }
}
