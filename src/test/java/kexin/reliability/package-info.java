/**
 * The trial of reliability: answerers who keep a ledger of what the server acknowledged, a server that is killed at random
 * instants, and an audit of its database row by row. Started by {@code mvn -Preliability verify}; its short form is one of
 * the tests.
 */
package kexin.reliability;
