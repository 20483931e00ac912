package kexin.course.comparison;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.course.PageText;
import kexin.course.Picture;

/**
 * All that a page shows in one language, as it can be told to be the same: where it stands in its course does not matter.
 *
 * @param html title, slide, answer and notes, each ended by a character that none of them has
 * @param pictures name to its bytes
 */
record PageContent(String html, TreeMap<String, ByteBuffer> pictures) {

    private static final Pattern PICTURE = Pattern.compile("src=\"media/([^\"]+)\"");
    private static final String END = "\u001f";

    static PageContent of(Side.Found found, String language) {
        PageText text = found.page().text(language);
        // ids within drawings begin with where the page stands
        String html = String.join(END, text.title(), text.slide(), text.answer(), text.notes())
                .replace(found.lesson().slug() + "-" + found.page().id() + "-", "");
        return new PageContent(html, pictures(found.side(), html));
    }

    private static TreeMap<String, ByteBuffer> pictures(Side side, String html) {
        TreeMap<String, ByteBuffer> pictures = new TreeMap<>();
        Matcher matcher = PICTURE.matcher(html);
        while (matcher.find()) {
            String name = URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
            Picture.of(side.files(), name).ifPresent(picture -> pictures.put(name, ByteBuffer.wrap(picture.bytes())));
        }
        return pictures;
    }
}
