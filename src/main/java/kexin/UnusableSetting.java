package kexin;

/** A configured value that cannot work. The message is one line for the operator: key, value and mend. */
public class UnusableSetting extends RuntimeException {

    private final Setting setting;
    private final String value;

    public UnusableSetting(Setting setting, String value, String mend, Throwable cause) {
        super(setting.key() + " (" + setting.variable() + ") is \"" + value + "\": " + mend + ".", cause);
        this.setting = setting;
        this.value = value;
    }

    public Setting setting() {
        return setting;
    }

    public String value() {
        return value;
    }
}
