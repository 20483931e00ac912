/**
 * How Kexin comes up: the launcher and its checks, the database and its migrations, what must be there before the first
 * visitor. It may use any room and no room uses it. It refuses to start rather than to start halfway.
 */
package kexin.startup;
