/**
 * Tables as people hand them in: CSV in the encodings of this world, and XLSX. It knows nothing of what they say; a cell
 * that is not plainly a text or a number says so.
 */
package kexin.people.roster.table;
