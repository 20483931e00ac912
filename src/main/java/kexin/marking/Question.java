package kexin.marking;

import kexin.learning.Overlay;

/**
 * Whether an answer should count.
 *
 * @param course its address
 * @param edition number of an edition in which it was asked
 * @param typed the answer, in any spelling
 */
public record Question(String course, int edition, String lesson, String language, String gap, String typed) {

    Overlay.Place place() {
        return new Overlay.Place(lesson, language, gap);
    }
}
