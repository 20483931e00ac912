/**
 * The benchmark: the real WAR on the real server under load from a process of its own on the same machine, beside
 * baselines that do the least the same work can be done with. It is started by {@code mvn -Pbenchmark verify}, is no part of the
 * tests, and nothing of it is shipped.
 */
package kexin.benchmark;
