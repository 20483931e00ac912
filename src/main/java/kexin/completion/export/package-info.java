/**
 * Records taken along: the lines and columns of a question as CSV or as a workbook, made in the background, kept for a
 * week for who asked for them, resumed after a restart. Refuses everybody else as if there were no such file.
 */
package kexin.completion.export;
