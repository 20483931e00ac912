/**
 * Quizzes from and for other systems: Moodle XML and GIFT in and out, H5P Blanks in. Refuses nothing: what the other side
 * cannot say is listed item by item, a broken file is one such entry. Takes no file on trust: no document types, no
 * outside references, bounded sizes.
 */
package kexin.quiz.interchange;
