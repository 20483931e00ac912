package kexin.quiz.interchange;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kexin.quiz.cloze.ClozeText;

/** Questions of another system, whichever it is: an H5P package or its content, Moodle XML, else GIFT. */
public final class ForeignFile {

    /** How JSON begins and GIFT does not. */
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:\"[^\"\\n]{1,100}\"\\s*:|})");

    /** What no GIFT of any use is without: braces, the colons of a name, a comment, a category. */
    private static final Pattern GIFT = Pattern.compile("[{}]|::|^\\s*(?://|\\$CATEGORY:)", Pattern.MULTILINE);

    private ForeignFile() {}

    /**
     * @param file as it was exported; text in UTF-8, but for XML that declares other characters
     * @param page the items are said to mirror, where they do not name one
     */
    public static Imported read(byte[] file, String page) {
        Imported imported = readAs(file, page);
        boolean nothing = imported.text().items().isEmpty() && imported.losses().isEmpty();
        return nothing ? lost("interchange.nothing") : imported;
    }

    private static Imported lost(String key) {
        return new Imported(new ClozeText(OptionalInt.empty(), List.of()), List.of(new Loss("", key, List.of())));
    }

    private static Imported readAs(byte[] file, String page) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return H5pBlanks.read(file, page);
        }
        String xml = Characters.xml(file).orElse("");
        if (xml.stripLeading().startsWith("<")) {
            return MoodleXml.read(xml, page);
        }
        return Characters.utf8(file)
                .map(text -> readAs(text, file, page))
                .orElseGet(() -> lost("interchange.encoding"));
    }

    private static Imported readAs(String text, byte[] file, String page) {
        if (OBJECT.matcher(text.stripLeading()).lookingAt()) {
            return H5pBlanks.read(file, page);
        }
        return text.isBlank() || GIFT.matcher(text).find() ? Gift.read(text, page) : lost("interchange.format");
    }
}
