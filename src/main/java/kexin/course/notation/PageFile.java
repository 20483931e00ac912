package kexin.course.notation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page as it is written in one language.
 *
 * @param place of the line that begins it
 * @param header key to value, known keys only, each once
 */
public record PageFile(
        Place place, Map<String, Named> header, Part slide, Optional<Part> answer, Optional<Part> note) {

    public PageFile {
        header = Map.copyOf(header);
    }

    public Optional<Named> id() {
        return Optional.ofNullable(header.get("id"));
    }

    public Optional<Named> kind() {
        return Optional.ofNullable(header.get("kind"));
    }

    public List<String> topics() {
        return list("topics");
    }

    public List<String> facts() {
        return list("facts");
    }

    /** How long it has to be read at least, as written. */
    public Optional<Named> seconds() {
        return Optional.ofNullable(header.get("seconds"));
    }

    private List<String> list(String key) {
        return Stream.ofNullable(header.get(key))
                .flatMap(value -> Stream.of(value.word().split("[,，]")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Where this line of the header stands, else the page. */
    public Place placeOf(String key) {
        return header.containsKey(key) ? header.get(key).place() : place;
    }
}
