package kexin.quiz.interchange;

/** Asterisks of Moodle's short answers: any text, unless a backslash stands before. Ours are whole answers only. */
final class Wildcards {

    private Wildcards() {}

    static boolean isIn(String answer) {
        for (int i = 0; i < answer.length(); i++) {
            if (answer.charAt(i) == '*' && (i == 0 || answer.charAt(i - 1) != '\\')) {
                return true;
            }
        }
        return false;
    }

    static String resolve(String answer) {
        return answer.replace("\\*", "*");
    }
}
