/**
 * What became of a course from one edition to another: which pages and blanks are new, gone, moved or changed, and word by
 * word how. It also says what counts as unchanged, and so what a learner keeps who goes from one to the other.
 */
package kexin.course.comparison;
