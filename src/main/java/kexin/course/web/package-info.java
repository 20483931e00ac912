/** The trainer's door: the studio, a draft with its problems, its preview; and the glossary, for everybody. */
package kexin.course.web;
