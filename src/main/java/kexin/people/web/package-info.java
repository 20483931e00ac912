/** The people's door: signing in and out, one's own password, the administrator's pages, and who "me" is. */
package kexin.people.web;
