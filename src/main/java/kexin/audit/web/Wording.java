package kexin.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.audit.DeedRecord;
import kexin.audit.DoorRecord;
import kexin.faces.Tongue;

/** What a line says, in the reader's language: the verb's words with the subject and the details in their places. */
@RequestScoped
public class Wording {

    private static final int PLACES = 10;

    @Inject
    private Tongue tongue;

    /** Lines of an earlier or later version, whose verb has no words here, are told as they stand. */
    String say(DeedRecord line) {
        String key = "audit.deed." + line.verb();
        if (!tongue.knows(key)) {
            return Stream.concat(Stream.of(line.verb(), line.subject()), line.details().stream())
                    .collect(Collectors.joining(" "));
        }
        List<Object> words = new ArrayList<>();
        words.add(line.subject());
        line.details().stream().map(this::detail).forEach(words::add);
        while (words.size() < PLACES) {
            words.add("");
        }
        return tongue.say(key, words.toArray());
    }

    String say(DoorRecord line) {
        return tongue.say("audit.door." + line.outcome());
    }

    /** A detail that consists of keys of our own words is said in them: {@code people.email people.department}. */
    private String detail(String detail) {
        String[] keys = detail.split(" ");
        return !detail.isEmpty() && Stream.of(keys).allMatch(key -> key.contains(".") && tongue.knows(key))
                ? Stream.of(keys).map(tongue::say).collect(Collectors.joining(tongue.say("page.comma")))
                : detail;
    }
}
