package kexin.course.notation;

/** A word of the author's and where it stands. */
public record Named(String word, Place place) {}
