/**
 * The Faces kit: human addresses, the language of a request, notices, assets, what keeps a page safe, and the one place
 * where refusals and faults become something a person can read. Knows no feature.
 */
package kexin.faces;
