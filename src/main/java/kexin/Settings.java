package kexin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.Config;

/**
 * The configuration in force, read and checked once. A value that cannot work is refused at start with its key, the
 * value and the mend; nothing falls back in silence. The table for operators is {@code src/site/markdown/configuration.md}.
 */
@ApplicationScoped
public class Settings {

    private static final Set<String> LOOPBACK_OR_ALL = Set.of("127.0.0.1", "::1", "0.0.0.0", "::", "localhost");

    private UnaryOperator<String> source;
    private Path data;
    private int port;
    private URI base;
    private ZoneId zone;
    private String databaseUrl;
    private int databasePool;
    private int mailPort;
    private boolean mailEncrypted;
    private int signInDays;
    private boolean demo;

    /** For the container's proxy. */
    protected Settings() {}

    @Inject
    public Settings(Config config) {
        this(key -> config.getOptionalValue(key, String.class).orElse(null));
    }

    /** @param source the value of a key, or null where none is given */
    public Settings(UnaryOperator<String> source) {
        this.source = source;
        this.data = read(Setting.DATA, Settings::folder, "give the path of a folder, without a semicolon");
        this.port = number(Setting.PORT, 65_535);
        this.base = read(Setting.BASE, this::site, "give an address like https://training.example.com/");
        this.zone = read(Setting.ZONE, ZoneId::of, "give a time zone like Asia/Shanghai or UTC");
        this.databaseUrl = read(
                Setting.DATABASE_URL,
                this::jdbc,
                "give an address that begins with jdbc:postgresql: or jdbc:h2:, or none for a file in the data folder");
        this.databasePool = number(Setting.DATABASE_POOL, 1_000);
        this.mailPort = number(Setting.MAIL_PORT, 65_535);
        this.mailEncrypted = read(Setting.MAIL_ENCRYPTED, Settings::yesOrNo, "give true or false");
        this.signInDays = number(Setting.SIGN_IN_DAYS, 3_650);
        this.demo = read(Setting.DEMO, Settings::yesOrNo, "give true or false");
    }

    /** As the launcher sees it, before there is a server: system properties, then the environment. */
    public static Settings ofThisProcess() {
        return new Settings(key -> {
            String property = System.getProperty(key);
            return property != null ? property : System.getenv(key.toUpperCase(Locale.ROOT).replace('.', '_'));
        });
    }

    /** Where everything that must outlive the process is kept; absolute. */
    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    /** The network address the launcher listens on. */
    public String address() {
        return text(Setting.ADDRESS);
    }

    /** The address people use, with a slash at the end. */
    public URI base() {
        return base;
    }

    /** In which certificates and lists show a day. */
    public ZoneId zone() {
        return zone;
    }

    /** Whose training this is, as certificates name it. */
    public String organisation(Locale language) {
        return text("zh".equals(language.getLanguage()) ? Setting.ORGANISATION_ZH : Setting.ORGANISATION_EN);
    }

    public String databaseUrl() {
        return databaseUrl;
    }

    public String databaseUser() {
        return text(Setting.DATABASE_USER);
    }

    public String databasePassword() {
        return text(Setting.DATABASE_PASSWORD);
    }

    /** The most connections open at once. */
    public int databasePool() {
        return databasePool;
    }

    /** A backup to begin from, where the database is empty. */
    public Optional<Path> restore() {
        return Optional.of(text(Setting.RESTORE)).filter(path -> !path.isEmpty()).map(Path::of).map(Path::toAbsolutePath);
    }

    /** The mail server; empty where there is none. */
    public String mailHost() {
        return text(Setting.MAIL_HOST);
    }

    public int mailPort() {
        return mailPort;
    }

    /** Empty where the mail server asks for no name. */
    public String mailUser() {
        return text(Setting.MAIL_USER);
    }

    public String mailPassword() {
        return text(Setting.MAIL_PASSWORD);
    }

    /** The address that letters come from. */
    public String mailFrom() {
        return text(Setting.MAIL_FROM);
    }

    /** Whether a letter is kept back from a mail server that does not encrypt. */
    public boolean mailEncrypted() {
        return mailEncrypted;
    }

    /** How many days the sign-in trail goes back. */
    public int signInDays() {
        return signInDays;
    }

    /** Whether demonstration people with known passwords may sign in. */
    public boolean demo() {
        return demo;
    }

    private String text(Setting setting) {
        return Optional.ofNullable(source.apply(setting.key()))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(setting.standard());
    }

    private int number(Setting setting, int most) {
        return read(
                setting,
                value -> {
                    int number = Integer.parseInt(value);
                    if (number < 1 || number > most) {
                        throw new IllegalArgumentException();
                    }
                    return number;
                },
                "give a whole number from 1 to " + most);
    }

    private <T> T read(Setting setting, Function<String, T> reading, String mend) {
        String value = text(setting);
        try {
            return reading.apply(value);
        } catch (RuntimeException unusable) {
            throw new UnusableSetting(setting, value, mend, unusable);
        }
    }

    private static Path folder(String value) {
        if (value.contains(";")) { // would end the path inside H2's address
            throw new IllegalArgumentException();
        }
        return Path.of(value).toAbsolutePath().normalize();
    }

    private URI site(String value) {
        String written = value.isEmpty() ? "http://" + host() + ":" + port : value;
        URI site = URI.create(written.endsWith("/") ? written : written + "/");
        if (site.getHost() == null || !site.getScheme().matches("https?") || site.getRawQuery() != null) {
            throw new IllegalArgumentException();
        }
        return site;
    }

    private String host() {
        String address = address();
        if (LOOPBACK_OR_ALL.contains(address)) {
            return "localhost";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private String jdbc(String value) {
        String url = value.isEmpty() ? "jdbc:h2:file:" + data.resolve("kexin") : value;
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException();
        }
        return url;
    }

    private static boolean yesOrNo(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
