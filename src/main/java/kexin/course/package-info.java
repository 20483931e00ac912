/**
 * Courses: reading an archive into a course text with every problem named, keeping drafts, publishing editions that
 * never change again. Refuses a draft with open problems, another trainer's course and files that are no archive.
 */
package kexin.course;
