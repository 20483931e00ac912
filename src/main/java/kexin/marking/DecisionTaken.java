package kexin.marking;

/** Something was decided about an answer. Fired within the transaction that decides it. */
record DecisionTaken(Decision decision) {}
