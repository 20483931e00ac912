package kexin.course.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kexin.Refused;

/** The files of one course, taken in one by one, each as far as its limit and not a byte further. */
public final class Contents {

    static final int MEGABYTES = 64;

    /** Of text: pictures are kept as they are, but every letter is read and rendered. */
    private static final int TEXT_MEGABYTES = 16;

    private static final int FILES = 2_000;
    private static final Set<String> HOMES = Set.of("courseware", "quizzes");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SLUG_LENGTH = 60;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long size;
    private long textSize;

    /** Something of unknown length. */
    interface Content {
        /** At most this many bytes of it. */
        byte[] first(int limit) throws IOException;
    }

    /** The files by path, sorted, {@code courseware/…} and {@code quizzes/…} on top. */
    public static SortedMap<String, byte[]> of(Map<String, byte[]> files) {
        Contents contents = new Contents();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                contents.take(file.getKey(), limit -> file.getValue());
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return contents.ofOneCourse();
    }

    /** The course's slug: the one folder's name below {@code courseware}. */
    public static String course(SortedMap<String, byte[]> files) {
        return step(files.firstKey(), 1);
    }

    void take(String name, Content content) throws IOException {
        EntryPath entry = EntryPath.of(name);
        if (entry.isLitter() || entry.path().endsWith("/")) {
            return;
        }
        FileType type = entry.type();
        byte[] bytes = content.first(type.limit() + 1);
        if (bytes.length > type.limit()) {
            throw new Refused("refused.archive.file", entry.path(), type.megabytes());
        }
        size += bytes.length;
        textSize += type == FileType.TEXT ? bytes.length : 0;
        put(entry.path(), bytes);
    }

    private void put(String path, byte[] bytes) {
        if (size > (long) MEGABYTES << 20) {
            throw new Refused("refused.archive.size", MEGABYTES);
        }
        if (textSize > (long) TEXT_MEGABYTES << 20) {
            throw new Refused("refused.archive.text", TEXT_MEGABYTES);
        }
        if (files.putIfAbsent(path, bytes) != null) {
            throw new Refused("refused.archive.duplicate", path);
        }
        if (files.size() > FILES) {
            throw new Refused("refused.archive.count", FILES);
        }
    }

    SortedMap<String, byte[]> ofOneCourse() {
        if (files.isEmpty()) {
            throw new Refused("refused.archive.empty");
        }
        SortedMap<String, byte[]> inPlace = withoutTopFolder();
        inPlace.keySet().forEach(Contents::checkPlace);
        Set<String> courses = new TreeSet<>();
        inPlace.keySet().forEach(path -> courses.add(step(path, 1)));
        if (courses.size() > 1) {
            List<String> two = new ArrayList<>(courses);
            throw new Refused("refused.archive.several", two.get(0), two.get(1));
        }
        checkCourse(inPlace);
        return inPlace;
    }

    /** "Zip this folder" puts everything into one more folder. */
    private SortedMap<String, byte[]> withoutTopFolder() {
        String first = files.firstKey();
        String top = step(first, 0) + "/";
        boolean wrapped = !HOMES.contains(step(first, 0)) && files.keySet().stream().allMatch(p -> p.startsWith(top));
        if (!wrapped) {
            return files;
        }
        SortedMap<String, byte[]> inner = new TreeMap<>();
        files.forEach((path, bytes) -> inner.put(path.substring(top.length()), bytes));
        return inner;
    }

    private static void checkPlace(String path) {
        if (!HOMES.contains(step(path, 0)) || path.split("/").length < 3) {
            throw new Refused("refused.archive.layout", path);
        }
    }

    private static void checkCourse(SortedMap<String, byte[]> files) {
        String course = course(files);
        if (!files.firstKey().startsWith("courseware/")) {
            throw new Refused("refused.archive.courseless", course);
        }
        if (!SLUG.matcher(course).matches() || course.length() > SLUG_LENGTH) {
            throw new Refused("refused.archive.name", course, SLUG_LENGTH);
        }
    }

    private static String step(String path, int index) {
        return path.split("/")[index];
    }
}
