/**
 * Mail: letters out, by the mail server of the configuration. Without one nothing is sent and nobody misses it: whatever
 * a letter says is also to be seen in Kexin.
 */
package kexin.mail;
