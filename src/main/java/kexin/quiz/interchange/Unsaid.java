package kexin.quiz.interchange;

import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Marking;
import kexin.quiz.cloze.Rules;
import kexin.quiz.cloze.Tolerance;

/** Lists what neither Moodle XML nor GIFT can say of a quiz. */
final class Unsaid {

    private final Losses losses;

    Unsaid(Losses losses) {
        this.losses = losses;
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
        if (!gap.marking().equals(Marking.STANDARD)) {
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
}
