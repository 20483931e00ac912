package kexin.people.web;

/**
 * What people typed, made harmless for a file that a spreadsheet opens: it takes a text that begins like a formula for one.
 *
 * <p>source: OWASP, CSV Injection: = + - @ tab and carriage return, also in their full-width forms
 */
final class SpreadsheetText {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetText() {}

    static String of(String typed) {
        return typed.isEmpty() || FORMULA.indexOf(typed.charAt(0)) < 0 ? typed : "'" + typed;
    }
}
