/**
 * Learning: enrolling, turning pages, answering, passing, and the moment a course is complete. Refuses whoever is not
 * enrolled, answers to a submitted attempt, and everything about somebody else's learning, as if it did not exist.
 */
package kexin.learning;
