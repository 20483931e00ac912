/**
 * Who did what to whom, and who came through the door. Lines are appended in the transaction of what they tell, and never
 * change; refuses to know what a deed means, which only its wording says. Decision 0017.
 */
package kexin.audit;
