package kexin.course.editing;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kexin.Refused;

/**
 * A course that begins: one lesson of one page, for its author to go on from.
 *
 * @param slug its address for ever; capitals are taken for small letters
 * @param titles by language, the first one first; in as many languages the course begins
 */
public record NewCourse(String slug, Map<String, String> titles) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_TITLE = 120;
    private static final String LESSON = "10-lesson-1";
    private static final String PAGE = "L1.1";

    /** @throws Refused an address that is none, a course without a title */
    public NewCourse {
        Map<String, String> tidy = new LinkedHashMap<>();
        titles.forEach((language, title) -> {
            if (!LessonDeeds.tidy(title).isEmpty()) {
                tidy.put(language, LessonDeeds.tidy(title));
            }
        });
        titles = Collections.unmodifiableMap(tidy);
        mustBeTitles(titles);
        slug = address(slug);
    }

    private static void mustBeTitles(Map<String, String> titles) {
        if (titles.isEmpty()) {
            throw new Refused("refused.course.titleless");
        }
        if (titles.values().stream().anyMatch(title -> title.length() > LONGEST_TITLE)) {
            throw new Refused("refused.course.title.long", LONGEST_TITLE);
        }
    }

    private static String address(String typed) {
        String slug = typed.strip().toLowerCase(Locale.ROOT);
        if (slug.isEmpty()) {
            throw new Refused("refused.course.addressless");
        }
        if (!SLUG.matcher(slug).matches() || slug.length() > LONGEST_SLUG) {
            throw new Refused("refused.course.address", typed.strip(), LONGEST_SLUG);
        }
        return slug;
    }

    /** Its files by path, in UTF-8. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("courseware/" + slug + "/course.yaml", utf8(courseFile()));
        titles.keySet().forEach(language -> files.put(
                "courseware/" + slug + "/" + LESSON + "." + language + ".md",
                utf8(LessonDeeds.text(Starter.say(language, "course.edit.starter.lesson"), PAGE, language))));
        return files;
    }

    private String courseFile() {
        StringBuilder yaml = new StringBuilder("title:\n");
        titles.forEach((language, title) -> yaml.append("  ").append(language).append(": ").append(quoted(title)).append('\n'));
        yaml.append("summary:\n");
        titles.keySet().forEach(language -> yaml.append("  ").append(language).append(": ")
                .append(quoted(Starter.say(language, "course.edit.starter.summary"))).append('\n'));
        return yaml.append("lessons:\n  - ").append(LESSON).append('\n').toString();
    }

    /** As YAML takes any words: in quotation marks. */
    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
