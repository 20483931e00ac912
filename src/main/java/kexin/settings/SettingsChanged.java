package kexin.settings;

import java.util.Map;
import kexin.Setting;

/**
 * Something is set otherwise from now on.
 *
 * @param set all that administrators have set, secrets too: it goes nowhere but into this server's memory
 */
record SettingsChanged(Map<Setting, String> set) {

    /** Not for a log. */
    @Override
    public String toString() {
        return "SettingsChanged" + set.keySet();
    }
}
