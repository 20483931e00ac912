package kexin.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import kexin.Settings;

/**
 * The language of a request: what was chosen in this browser, else what the browser prefers, else the one configured; of
 * those that are offered. Also the words of the application in it.
 */
@Named
@RequestScoped
public class Tongue {

    /** The cookie that keeps the choice. */
    public static final String COOKIE = "language";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

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

    public boolean isOffered(String tag) {
        return settings.languages().contains(tag);
    }

    /** Whether there is another language to choose. */
    public boolean isChoice() {
        return settings.languages().size() > 1;
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
                if (cookie.getName().equals(COOKIE) && isOffered(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private String preferred() {
        for (Locale locale : Collections.list(request.getLocales())) {
            String spoken = locale.getLanguage().equals("zh") ? "zh-CN" : locale.getLanguage();
            if (isOffered(spoken)) {
                return spoken;
            }
        }
        return settings.language();
    }
}
