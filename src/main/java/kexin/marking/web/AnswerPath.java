package kexin.marking.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.Refused;
import kexin.marking.Question;

/** An answer in one word, for forms and addresses: {@code 2/greeting/en/CT.1.q1_1/grin}; a slash in it is {@code %2F}. */
final class AnswerPath {

    private AnswerPath() {}

    static String write(int edition, String lesson, String language, String gap, String typed) {
        return Stream.of(Integer.toString(edition), lesson, language, gap, typed)
                .map(part -> part.replace("%", "%25").replace("/", "%2F"))
                .collect(Collectors.joining("/"));
    }

    /** The same as the value of a parameter in an address. */
    static String escape(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** @throws Refused as unknown, where it is none */
    static Question read(String course, String path) {
        List<String> parts = path == null
                ? List.of()
                : Arrays.stream(path.split("/", -1)).map(part -> part.replace("%2F", "/").replace("%25", "%")).toList();
        if (parts.size() != 5 || !parts.get(0).matches("\\d{1,9}")) {
            throw Refused.unknown();
        }
        return new Question(
                course, Integer.parseInt(parts.get(0)), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }
}
