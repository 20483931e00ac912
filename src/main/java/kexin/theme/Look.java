package kexin.theme;

/** One of the four ways a theme may be seen. */
public enum Look {
    LIGHT(false, false),
    DARK(true, false),
    LIGHT_HIGH_CONTRAST(false, true),
    DARK_HIGH_CONTRAST(true, true);

    private final boolean dark;
    private final boolean highContrast;

    Look(boolean dark, boolean highContrast) {
        this.dark = dark;
        this.highContrast = highContrast;
    }

    public boolean isDark() {
        return dark;
    }

    public boolean isHighContrast() {
        return highContrast;
    }
}
