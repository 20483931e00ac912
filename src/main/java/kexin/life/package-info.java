/**
 * A life for the demonstration: an organisation that never was learns for three years, so that every page can be judged
 * full. Its people are invented; what they do is done by the use cases that everybody's clicks reach, each under the clock
 * of its own day. Exists in demo mode only, and leaves an installation alone that has had its life.
 */
package kexin.life;
