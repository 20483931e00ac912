package kexin.quiz.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import kexin.quiz.cloze.ClozeText;

/** Questions of another system, whichever it is: an H5P package or its content, Moodle XML, else GIFT. */
public final class ForeignFile {

    private ForeignFile() {}

    /**
     * @param file as it was exported; text in UTF-8
     * @param page the items are said to mirror, where they do not name one
     */
    public static Imported read(byte[] file, String page) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return H5pBlanks.read(file, page);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            String begin = text.replaceFirst("^\uFEFF", "").stripLeading();
            if (begin.startsWith("<")) {
                return MoodleXml.read(text, page);
            }
            return begin.startsWith("{") && begin.contains("\"questions\"") ? H5pBlanks.read(file, page) : Gift.read(text, page);
        } catch (CharacterCodingException other) {
            Loss loss = new Loss("", "interchange.encoding", List.of());
            return new Imported(new ClozeText(OptionalInt.empty(), List.of()), List.of(loss));
        }
    }
}
