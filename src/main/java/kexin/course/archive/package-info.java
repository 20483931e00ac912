/**
 * What may come in: the files of a course archive, taken out of a zip that anyone may have made. Refuses, in bounded
 * time and memory, whatever is no archive of one course; leaves the meaning of the files to others.
 */
package kexin.course.archive;
