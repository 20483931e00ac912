package kexin.quiz.interchange;

import java.util.List;

/**
 * A quiz as another system reads it.
 *
 * @param document the whole file
 * @param losses what it cannot say there
 */
public record Exported(String document, List<Loss> losses) {

    public Exported {
        losses = List.copyOf(losses);
    }
}
