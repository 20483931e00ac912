package kexin.quiz.cloze;

/** Words of a statement between two gaps, as they are shown. */
public record Words(String text) implements Segment {}
