package kexin.marking.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.Refused;
import kexin.marking.Question;

/** An answer as an address names it: {@code 2/greeting/en/CT.1.q1_1/grin}, each part escaped. */
final class AnswerPath {

    private AnswerPath() {}

    static String write(int edition, String lesson, String language, String gap, String typed) {
        return Stream.of(Integer.toString(edition), lesson, language, gap, typed)
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
    }

    /** @throws Refused as unknown, where it is none */
    static Question read(String course, String path) {
        List<String> parts = path == null ? List.of() : Arrays.asList(path.split("/", -1));
        if (parts.size() != 5) {
            throw Refused.unknown();
        }
        try {
            List<String> plain = parts.stream().map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8)).toList();
            return new Question(
                    course, Integer.parseInt(plain.get(0)), plain.get(1), plain.get(2), plain.get(3), plain.get(4));
        } catch (IllegalArgumentException malformed) {
            throw Refused.unknown();
        }
    }
}
