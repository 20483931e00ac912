package kexin.faces;

/** What was asked for makes sense only after a visit elsewhere: the browser is led there. */
public class Elsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /** @param path within the application, beginning with a slash */
    public Elsewhere(String path) {
        super(path, null, false, false);
        this.path = path;
    }

    String path() {
        return path;
    }
}
