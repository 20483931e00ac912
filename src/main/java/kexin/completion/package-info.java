/**
 * Completion: the append-only records of who completed what, and the register that HR filters and exports. A record is
 * a copy of all it states and outlives the course. Refuses whoever is not HR.
 */
package kexin.completion;
