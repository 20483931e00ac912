/**
 * Practice: the blanks somebody missed come back after days, one at a time, on the statement they stood in. Nothing here
 * changes an attempt, a pass, a completion or a record. Refuses somebody else's blanks as if they did not exist.
 * Decision 0010.
 */
package kexin.practice;
