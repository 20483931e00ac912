/** What the benchmark adds to its copy of the WAR: the baselines beside which Kexin is measured. */
package kexin.benchmark.inside;
