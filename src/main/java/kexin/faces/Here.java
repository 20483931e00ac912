package kexin.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kexin.Refused;

/** Where one is: the address asked for and the words in it. */
@Named
@RequestScoped
public class Here {

    static final String VISIT = "kexin.visit";
    static final String PATH = "kexin.path";

    @Inject
    private HttpServletRequest request;

    /** The word in a place of the address: of {@code course} in {@code /courses/{course}}. */
    public String word(String place) {
        return word(request, place);
    }

    /** @throws Refused as unknown, where it is no number */
    public long number(String place) {
        return number(request, place);
    }

    /** The path as it was asked for, without parameters. */
    public String getPath() {
        return (String) request.getAttribute(PATH);
    }

    /** Whether this is the address or one beneath it. */
    public boolean isIn(String prefix) {
        return getPath() != null && (getPath().equals(prefix) || getPath().startsWith(prefix + "/"));
    }

    public String parameter(String name) {
        return request.getParameter(name);
    }

    public static String word(HttpServletRequest request, String place) {
        return ((Address.Visit) request.getAttribute(VISIT)).words().get(place);
    }

    public static long number(HttpServletRequest request, String place) {
        try {
            return Long.parseLong(word(request, place));
        } catch (NumberFormatException noNumber) {
            throw Refused.unknown();
        }
    }
}
