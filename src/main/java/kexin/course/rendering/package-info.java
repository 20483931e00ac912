/**
 * From Markdown, HTML, SVG and picture files to HTML that may be written into a page as it is: under a policy without
 * inline styles and scripts, nothing active, nothing from outside, in bounded time whatever an author hands in. What
 * had to be left out is noted as a flaw. jsoup has the last word on all that is not a drawing; a drawing is built anew
 * from the names it may use.
 */
package kexin.course.rendering;
