/**
 * How a course is written: from text files to shapes that keep their places, every flaw noted with line and column.
 * Refuses nothing. What the shapes mean together (languages, quizzes, kinds of pages) is the course's matter.
 */
package kexin.course.notation;
