/**
 * PURE: what an author does to the texts of a course: a page rewritten, moved, added, a lesson put before another. Whatever
 * a change is not about stays as it was to the last byte: comments, line ends, spaces.
 */
package kexin.course.editing;
