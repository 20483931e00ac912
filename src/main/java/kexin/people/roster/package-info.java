/**
 * The roster: a table of the staff handed in by HR, compared with the people there are, shown as a dry run and applied
 * whole or not at all. Refuses what cannot be read with its line and its mend, and never guesses. Decision 0012.
 */
package kexin.people.roster;
