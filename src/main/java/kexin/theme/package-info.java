/**
 * How Kexin is dressed: the tokens that pages and certificates share. Reads the style sheet of a theme and refuses one
 * that lacks a token, since a page would then fall back to whatever the browser thinks.
 */
package kexin.theme;
