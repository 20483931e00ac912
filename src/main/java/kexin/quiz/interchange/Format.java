package kexin.quiz.interchange;

/** How another system says its words are meant. */
enum Format {
    /** White space means nothing. */
    HTML,
    /** HTML in which a line break is one. */
    AUTO,
    PLAIN,
    /** Kept as it is typed. */
    MARKDOWN;

    /** @param usual where the name is none of theirs */
    static Format of(String name, Format usual) {
        return switch (name) {
            case "html" -> HTML;
            case "moodle", "moodle_auto_format" -> AUTO;
            case "plain", "plain_text" -> PLAIN;
            case "markdown" -> MARKDOWN;
            default -> usual;
        };
    }

    String words(String text, Losses losses) {
        if (this == MARKDOWN && !text.isBlank()) {
            losses.add("formatting", "markdown");
        }
        return switch (this) {
            case HTML -> Plain.text(text, losses);
            case AUTO -> Plain.text(text.strip().replace("\n", "<br>"), losses);
            case PLAIN, MARKDOWN -> text.strip();
        };
    }
}
