/**
 * What an administrator sets on a page: kept in the database, as the last source under the operation's own. Refuses what
 * the operation has given already, and what cannot work. Decision 0016.
 */
package kexin.settings;
