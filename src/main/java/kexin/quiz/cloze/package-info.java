/**
 * The fill-in-the-blank text itself: reading its notation, folding what was typed, marking it. Pure: {@code java.*},
 * ICU4J and a dictionary of English only. Refuses nothing: a bad text is problems with their place, a bad answer is a
 * mark with its reason.
 */
package kexin.quiz.cloze;
