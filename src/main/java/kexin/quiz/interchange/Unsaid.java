package kexin.quiz.interchange;

import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Folding;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Marking;
import kexin.quiz.cloze.Rules;
import kexin.quiz.cloze.Step;
import kexin.quiz.cloze.Tolerance;

/** Lists what Moodle XML or GIFT cannot say of a quiz. */
final class Unsaid {

    private static final Marking WITH_CASE = new Marking(Folding.STANDARD.without(Step.CASE), Marking.STANDARD.near());

    private final Losses losses;
    private final boolean knowsCase;

    /** @param knowsCase whether it can be said there that capitals count */
    Unsaid(Losses losses, boolean knowsCase) {
        this.losses = losses;
        this.knowsCase = knowsCase;
    }

    void list(ClozeText text) {
        losses.of("");
        text.pass().ifPresent(pass -> losses.add("pass", pass));
        if (!text.rules().equals(Rules.NONE)) {
            losses.add("rules");
        }
    }

    void list(Item item) {
        losses.of(item.id());
        if (!item.groups().isEmpty()) {
            losses.add("group");
        }
        if (!item.pool().isEmpty()) {
            losses.add("pool", item.pool());
        }
        if (!item.scored()) {
            losses.add("practice");
        }
        item.gaps().forEach(this::list);
    }

    private void list(Gap gap) {
        if (gap.kind() == Gap.Kind.TYPED) {
            losses.add("matching");
        }
        if (!gap.marking().equals(Marking.STANDARD) && !isCaseAlone(gap)) {
            losses.add("marking", gap.number());
        }
        if ((gap.kind() == Gap.Kind.CHOICE || gap.kind() == Gap.Kind.BANK) && gap.accepted().size() > 1) {
            losses.add("accepted", String.join(", ", gap.accepted().subList(1, gap.accepted().size())));
        }
        if (gap.kind() == Gap.Kind.BANK) {
            losses.add("bank", gap.number());
        }
        if (gap.tolerance().form() != Tolerance.Form.DISTANCE) {
            losses.add("tolerance", gap.tolerance().words());
        }
    }

    private boolean isCaseAlone(Gap gap) {
        return knowsCase && gap.kind() == Gap.Kind.TYPED && gap.marking().equals(WITH_CASE);
    }
}
