package kexin.people.web;

/** Where to go on: a path of ours, never another site's address. */
final class LocalPath {

    private LocalPath() {}

    static String of(String wanted) {
        boolean local = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c < ' ' || c == '\\');
        return local ? wanted : "/";
    }
}
