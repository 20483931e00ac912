package kexin.quiz.cloze;

/** How many slips lie between two spellings: a letter missing, added, mistaken, or two side by side exchanged. */
final class Spelling {

    private Spelling() {}

    /** Restricted Damerau–Levenshtein distance; anything above {@code most} is {@code most + 1}, early. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (row(one, other, i, now, last, before) > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[other.length()], most + 1);
    }

    /** Fills one row and gives its least entry. */
    private static int row(String one, String other, int i, int[] now, int[] last, int[] before) {
        now[0] = i;
        int least = i;
        for (int j = 1; j <= other.length(); j++) {
            int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + same);
            if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                now[j] = Math.min(now[j], before[j - 2] + 1);
            }
            least = Math.min(least, now[j]);
        }
        return least;
    }
}
