package kexin.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The language of a request: what was chosen in this browser, else what the browser prefers, else Chinese. Also the
 * words of the application in it.
 */
@Named
@RequestScoped
public class Tongue {

    /** The cookie that keeps the choice. */
    public static final String COOKIE = "language";

    private static final List<String> TAGS = List.of("zh-CN", "en");

    @Inject
    private HttpServletRequest request;

    private String tag;

    /** {@code zh-CN} or {@code en} */
    public String getTag() {
        if (tag == null) {
            tag = chosen() != null ? chosen() : preferred();
        }
        return tag;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getTag());
    }

    public static boolean isSpoken(String tag) {
        return TAGS.contains(tag);
    }

    /** The other language, in its own words: what the switch says. */
    public String getOther() {
        return getTag().equals("en") ? "zh-CN" : "en";
    }

    public String getOtherName() {
        return getTag().equals("en") ? "中文" : "English";
    }

    /** A message of the bundle with its places filled in. */
    public String say(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("messages", getLocale()).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, getLocale()).format(arguments);
    }

    public boolean knows(String key) {
        return ResourceBundle.getBundle("messages", getLocale()).containsKey(key);
    }

    private String chosen() {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE) && isSpoken(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private String preferred() {
        for (Locale locale : Collections.list(request.getLocales())) {
            if (locale.getLanguage().equals("zh")) {
                return "zh-CN";
            }
            if (locale.getLanguage().equals("en")) {
                return "en";
            }
        }
        return "zh-CN";
    }
}
