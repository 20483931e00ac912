/** The search's door: the page of what was found. */
package kexin.search.web;
