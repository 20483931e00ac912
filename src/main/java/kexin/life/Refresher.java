package kexin.life;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.course.CourseArchive;

/**
 * The refresher of a year: one lesson each of three of the built-in courses, under an address and a title of its own.
 *
 * @param year it is for
 * @param lessons in teaching order, by their file names without language and ending
 */
record Refresher(int year, List<Part> lessons) {

    /** A lesson, and the course it is taken from. */
    record Part(String course, String lesson) {}

    private static final List<Part> PARTS = List.of(
            new Part("service-mindset", "20-what-service-is"),
            new Part("telephone-etiquette", "20-what-to-say"),
            new Part("complaint-process", "50-calming-in-six-stages"),
            new Part("service-mindset", "40-customer-first"),
            new Part("communication", "20-barriers-and-principles"),
            new Part("deportment", "30-bearing"),
            new Part("telephone-etiquette", "30-what-not-to-say"),
            new Part("complaint-process", "30-inside-the-complainer"),
            new Part("communication", "40-with-customers"));

    String address() {
        return address(year);
    }

    static String address(int year) {
        return "refresher-" + year;
    }

    /** On the first of a month, before anybody learns: nobody is given an edition ahead of its time. */
    static LocalDate published(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    static LocalDate completed(int year) {
        return published(year).plusMonths(1);
    }

    /** Two lessons, as it is published first. */
    static Refresher first(int year) {
        int from = Math.floorMod(year, 3) * 3;
        return new Refresher(year, PARTS.subList(from, from + 2));
    }

    /** With a third, in its second edition. */
    Refresher completed() {
        int from = Math.floorMod(year, 3) * 3;
        return new Refresher(year, PARTS.subList(from, from + 3));
    }

    /** @param sources course to its files */
    CourseArchive archive(Map<String, CourseArchive> sources) {
        Map<String, byte[]> files = new HashMap<>();
        for (Part part : lessons) {
            CourseArchive source = sources.get(part.course());
            for (String path : source.paths()) {
                if (belongs(path, part)) {
                    files.put(path.replace("/" + part.course() + "/", "/" + address(year) + "/"), source.file(path).orElseThrow());
                }
            }
        }
        files.put("courseware/" + address(year) + "/course.yaml", description().getBytes(StandardCharsets.UTF_8));
        return CourseArchive.of(files);
    }

    /** The cover is that of the course whose lesson comes first. */
    private boolean belongs(String path, Part part) {
        return path.contains("/" + part.course() + "/" + part.lesson() + ".")
                || path.contains("/media/") && (part.equals(lessons.get(0)) || !path.contains("/media/cover"));
    }

    private String description() {
        StringBuilder yaml = new StringBuilder("""
                title:
                  zh-CN: %1$d 年度服务复训
                  en: Service refresher %1$d
                summary:
                  zh-CN: 从几门课里各取一课，一年一次，把容易丢的动作捡回来。
                  en: A lesson from each of several courses, once a year, to pick up again what easily slips.
                lessons:
                """.formatted(year));
        lessons.forEach(part -> yaml.append("  - ").append(part.lesson()).append('\n'));
        return yaml.toString();
    }
}
