package kexin.course.archive;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kexin.Refused;

/**
 * Where a file of an archive stands: relative, with slashes, nothing that leads out.
 *
 * @param path {@code courseware/service-mindset/course.yaml}, in Unicode's composed form, which macOS does not write
 */
record EntryPath(String path) {

    private static final int LENGTH = 300;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern NESTED = Pattern.compile("zip|jar|war|rar|7z|tar|gz|tgz|bz2|xz");
    private static final Pattern README = Pattern.compile("readme(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LITTER = Set.of("__macosx", "thumbs.db", "desktop.ini");

    static EntryPath of(String name) {
        if (name.length() > LENGTH || CONTROL.matcher(name).find() || DRIVE.matcher(name).matches()) {
            throw new Refused("refused.archive.path", shown(name));
        }
        String path = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (path.contains("\\") || leadsOut(path)) {
            throw new Refused("refused.archive.path", shown(name));
        }
        return new EntryPath(path);
    }

    private static boolean leadsOut(String path) {
        String inside = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return List.of(inside.split("/", -1)).stream()
                .anyMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }

    private static String shown(String name) {
        String start = name.length() > LENGTH ? name.substring(0, LENGTH) + "…" : name;
        return CONTROL.matcher(start).replaceAll("\uFFFD");
    }

    List<String> steps() {
        return List.of(path.split("/"));
    }

    private String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String ending() {
        return name().substring(name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What systems and editors leave behind, and what is written for people who look at the folder. */
    boolean isLitter() {
        return steps().stream().anyMatch(step -> step.startsWith(".") || LITTER.contains(step.toLowerCase(Locale.ROOT)))
                || name().startsWith("~$")
                || README.matcher(name()).matches()
                || path.endsWith("courseware/topics.yaml")
                || path.endsWith("courseware/glossary.yaml");
    }

    FileType type() {
        if (NESTED.matcher(ending()).matches()) {
            throw new Refused("refused.archive.nested", path);
        }
        return FileType.of(ending()).orElseThrow(() -> new Refused("refused.archive.type", path));
    }
}
