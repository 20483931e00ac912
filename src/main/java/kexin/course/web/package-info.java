/** The trainer's door: the studio, a draft with its problems, its preview. */
package kexin.course.web;
