/**
 * The real WAR on the real server in a process of its own, and people who use it by plain HTTP: what the benchmark and
 * the trials of reliability share. Nothing of it is shipped.
 */
package kexin.load;
