/** The learner's door: home, catalogue, a course, a page, a quiz. */
package kexin.learning.web;
