package kexin.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.Setting;
import kexin.audit.DeedRecord;
import kexin.audit.DoorRecord;
import kexin.faces.Tongue;

/** What a line says, in the reader's language: the verb's words with the subject and the details in their places. */
@RequestScoped
public class Wording {

    private static final int PLACES = 10;

    /** A first detail of that kind is why a deed failed; those after it fill its places. */
    private static final String REFUSED = "refused.";

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
        words.add(subject(line));
        words.addAll(details(line.details()));
        while (words.size() < PLACES) {
            words.add("");
        }
        return tongue.say(key, words.toArray());
    }

    String say(DoorRecord line) {
        return tongue.say("audit.door." + line.outcome());
    }

    /** A setting is called as on its page; the key tells it from another of that name. */
    private String subject(DeedRecord line) {
        return Stream.of(Setting.values())
                .filter(setting -> line.topic().equals("setting") && setting.key().equals(line.subject()))
                .findFirst()
                .map(setting -> tongue.say("audit.setting", tongue.say("setting." + setting), setting.key()))
                .orElseGet(line::subject);
    }

    private List<String> details(List<String> details) {
        if (!details.isEmpty() && details.get(0).startsWith(REFUSED) && tongue.knows(details.get(0))) {
            return List.of(tongue.say(details.get(0), details.subList(1, details.size()).toArray()));
        }
        return details.stream().map(this::detail).toList();
    }

    /** A detail that consists of keys of our own words is said in them: {@code people.email people.department}. */
    private String detail(String detail) {
        String[] keys = detail.split(" ");
        return !detail.isEmpty() && Stream.of(keys).allMatch(key -> key.contains(".") && tongue.knows(key))
                ? Stream.of(keys).map(tongue::say).collect(Collectors.joining(tongue.say("page.comma")))
                : detail;
    }
}
