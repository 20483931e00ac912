package kexin.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet of a theme: custom properties in blocks, every colour written once for light and dark.
 *
 * <pre>
 * :root { --ink: light-dark(#1d1a16, #ece6da); }     → ink is #1d1a16 in light, #ece6da in dark
 * [data-contrast=high] { --ink: light-dark(#000000, #ffffff); }     → and #000000, #ffffff in high contrast
 * </pre>
 */
record ThemeSheet(Map<String, String> common, Map<String, String> highContrast) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+)\\s*:\\s*([^;]+)");
    private static final Pattern PAIR = Pattern.compile("light-dark\\(\\s*([^,]+?)\\s*,\\s*([^,]+?)\\s*\\)");

    static ThemeSheet read(String css) {
        return new ThemeSheet(block(css, ":root"), block(css, "[data-contrast=high]"));
    }

    /** The tokens as this look sees them, without their dashes. */
    Map<String, String> tokens(Look look) {
        Map<String, String> tokens = new LinkedHashMap<>(common);
        if (look.isHighContrast()) {
            tokens.putAll(highContrast);
        }
        tokens.replaceAll((name, value) -> resolved(value, look));
        return tokens;
    }

    private static Map<String, String> block(String css, String selector) {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher blocks = BLOCK.matcher(COMMENT.matcher(css).replaceAll(""));
        while (blocks.find()) {
            if (blocks.group(1).strip().replace("\"", "").equals(selector)) {
                addTokens(blocks.group(2), tokens);
            }
        }
        return tokens;
    }

    private static void addTokens(String declarations, Map<String, String> tokens) {
        Matcher found = TOKEN.matcher(declarations);
        while (found.find()) {
            tokens.put(found.group(1), found.group(2).strip());
        }
    }

    private static String resolved(String value, Look look) {
        Matcher pair = PAIR.matcher(value);
        return pair.matches() ? pair.group(look.isDark() ? 2 : 1) : value;
    }
}
