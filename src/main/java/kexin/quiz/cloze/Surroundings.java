package kexin.quiz.cloze;

/**
 * The words around a gap.
 *
 * @param ahead those before it, empty where another gap stands there
 * @param behind those after it
 */
record Surroundings(String ahead, String behind) {

    static final Surroundings NONE = new Surroundings("", "");

    static Surroundings of(Item item, int gap) {
        return new Surroundings(words(item, gap - 1), words(item, gap + 1));
    }

    private static String words(Item item, int index) {
        boolean words = index >= 0 && index < item.segments().size() && item.segments().get(index) instanceof Words;
        return words ? ((Words) item.segments().get(index)).text() : "";
    }

    /** The currency right before the gap, empty if none: $. */
    String sign() {
        String stripped = ahead.stripTrailing();
        int last = stripped.length() - 1;
        return last >= 0 && Character.getType(stripped.charAt(last)) == Character.CURRENCY_SYMBOL
                ? stripped.substring(last)
                : "";
    }
}
