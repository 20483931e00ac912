package kexin.quiz.interchange;

import java.util.List;
import kexin.quiz.cloze.ClozeText;

/**
 * What came of a foreign file.
 *
 * @param text the items that could be taken over, all said to mirror the same page until their author says better
 * @param losses all that could not
 */
public record Imported(ClozeText text, List<Loss> losses) {

    public Imported {
        losses = List.copyOf(losses);
    }
}
