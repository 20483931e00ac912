/** The editor's other door: words saved as they are typed, a course rearranged, problems told, a question's notation. */
package kexin.course.api;
