/**
 * Marking: what trainers decide about answers that were refused, how past attempts follow, and how the gaps of a course
 * do. Decisions lie over an edition and never change it; attempts are marked anew, never edited. Refuses whoever may not
 * edit the course; nobody loses a pass without an explicit choice. See decision 0014.
 */
package kexin.marking;
