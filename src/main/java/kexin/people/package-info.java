/**
 * The people: who they are, what they may do, how they sign in. Refuses a taken account, a weak password, the loss of
 * the last administrator, and everything that is not one's own to do.
 */
package kexin.people;
