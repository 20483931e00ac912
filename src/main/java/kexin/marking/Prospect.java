package kexin.marking;

import java.util.List;
import kexin.learning.Aftermath;

/** What a decision will change, before anything is done. */
public record Prospect(List<Change> changes) {

    public Prospect {
        changes = List.copyOf(changes);
    }

    /**
     * Somebody for whom something changes.
     *
     * @param department empty where they have none
     * @param kept what changes where passes stay
     * @param taken what changes where they may be taken away
     * @param before best points of the attempts concerned
     * @param after the same then
     */
    public record Change(
            String name, String department, Aftermath kept, Aftermath taken, double before, double after, double total) {

        /** Whether a pass is at stake. */
        public boolean isAtStake() {
            return taken.lost() > 0;
        }
    }

    /** Where passes stay, as they do unless it is chosen otherwise. */
    public Aftermath kept() {
        return changes.stream().map(Change::kept).reduce(Aftermath.NONE, Aftermath::and);
    }

    /** Where passes are taken away as well. */
    public Aftermath taken() {
        return changes.stream().map(Change::taken).reduce(Aftermath.NONE, Aftermath::and);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether somebody would lose a pass, if that were chosen. */
    public boolean isPassAtStake() {
        return changes.stream().anyMatch(Change::isAtStake);
    }
}
