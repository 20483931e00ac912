package kexin.marking;

import java.time.Instant;
import java.util.List;

/**
 * An answer in all its spellings that marking takes for the same.
 *
 * @param typed its most frequent spelling
 * @param others its other spellings, the most frequent first
 * @param times in how many attempts
 * @param people by how many people
 * @param last when it was submitted last
 */
public record Form(String typed, List<String> others, long times, long people, Instant last) {

    public Form {
        others = List.copyOf(others);
    }
}
