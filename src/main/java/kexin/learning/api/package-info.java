/** The learner's door for scripts: a page was opened, an answer was typed. */
package kexin.learning.api;
