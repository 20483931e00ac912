/**
 * Search: the pages of one's own courses and the glossary by their words, Chinese cut into words as a reader cuts it.
 * It refuses nothing: whatever is asked is text to look for, never a language of queries. Decision 0010.
 */
package kexin.search;
