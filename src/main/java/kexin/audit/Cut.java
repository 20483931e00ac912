package kexin.audit;

import java.util.List;

/** Texts as they fit into their columns: without control characters, not longer than that, no character cut in two. */
final class Cut {

    private static final int MOST_DETAILS = 12;
    private static final int LONGEST_DETAIL = 300;

    private Cut() {}

    static String to(int longest, String text) {
        String tidied = text.replaceAll("\\p{Cntrl}", " ");
        if (tidied.length() <= longest) {
            return tidied;
        }
        int end = Character.isHighSurrogate(tidied.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return tidied.substring(0, end) + "…";
    }

    static List<String> details(List<String> details) {
        return details.stream().limit(MOST_DETAILS).map(detail -> to(LONGEST_DETAIL, detail)).toList();
    }
}
