/** The door of practice: one blank at a time. */
package kexin.practice.web;
