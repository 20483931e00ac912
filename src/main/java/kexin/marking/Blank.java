package kexin.marking;

import java.util.List;

/**
 * A gap of the inbox with what was refused in it.
 *
 * @param gap as the latest of the editions has it
 * @param editions numbers of those that ask the same and mark it the same, the latest first
 * @param forms the most frequent first
 */
public record Blank(GapAt gap, List<Integer> editions, List<Form> forms) {

    public Blank {
        editions = List.copyOf(editions);
        forms = List.copyOf(forms);
    }

    public long times() {
        return forms.stream().mapToLong(Form::times).sum();
    }
}
