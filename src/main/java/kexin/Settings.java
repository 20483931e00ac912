package kexin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The configuration in force: what the operation gives, beneath it what an administrator has set, beneath that the
 * standard. Read and checked at start, and again when an administrator sets something. A value that cannot work is refused
 * with its key, the value and the mend; nothing falls back in silence. The table for operators is {@code
 * src/site/markdown/configuration.md}.
 */
@ApplicationScoped
public class Settings {

    private static final Set<String> LOOPBACK_OR_ALL = Set.of("127.0.0.1", "::1", "0.0.0.0", "::", "localhost");

    private static final int LARGEST_LIFE = 2_000;

    /** Of the interface; the first is spoken where nothing else is said. */
    public static final List<String> SPOKEN = List.of("zh-CN", "en");

    private UnaryOperator<String> operation;
    private volatile Map<Setting, String> set = Map.of();
    private Path data;
    private int port;
    private URI base;
    private List<Network> proxies;
    private volatile ZoneId zone;
    private volatile List<String> languages;
    private volatile String language;
    private String databaseUrl;
    private int databasePool;
    private volatile int mailPort;
    private volatile boolean mailEncrypted;
    private volatile int signInDays;
    private boolean demo;
    private int life;

    /** For the container's proxy. */
    protected Settings() {}

    @Inject
    public Settings(Config config) {
        this(key -> config.getOptionalValue(key, String.class).orElse(null));
    }

    /** @param source the value of a key, or null where none is given */
    public Settings(UnaryOperator<String> source) {
        this(source, Map.of());
    }

    private Settings(UnaryOperator<String> operation, Map<Setting, String> set) {
        this.operation = operation;
        this.set = set;
        this.data = read(Setting.DATA, Settings::folder, "give the path of a folder, without a semicolon");
        this.port = number(Setting.PORT, 65_535);
        this.base = read(Setting.BASE, this::site, "give an address like https://training.example.com/");
        this.proxies = read(
                Setting.PROXIES,
                Settings::networks,
                "give addresses or blocks of addresses with commas between, like 10.1.2.3,fd00::/8, and no names");
        this.databaseUrl = read(
                Setting.DATABASE_URL,
                this::jdbc,
                "give an address that begins with jdbc:postgresql: or jdbc:h2:, or none for a file in the data folder");
        this.databasePool = number(Setting.DATABASE_POOL, 1_000);
        this.demo = read(Setting.DEMO, Settings::yesOrNo, "give true or false");
        this.life = read(
                Setting.DEMO_LIFE, this::crowd, "give a number of people from 0 to " + LARGEST_LIFE + ", in demo mode only");
        readWhatMayChange();
    }

    /** The settings as they would be if this were all that an administrator has set. */
    public Settings with(Map<Setting, String> given) {
        return new Settings(operation, Map.copyOf(given));
    }

    /**
     * Puts in force all that administrators have set, whole or not at all.
     *
     * @throws UnusableSetting one that cannot work
     */
    public synchronized void adopt(Map<Setting, String> given) {
        with(given);
        set = Map.copyOf(given);
        readWhatMayChange();
    }

    private void readWhatMayChange() {
        zone = read(Setting.ZONE, ZoneId::of, "give a time zone like Asia/Shanghai or UTC");
        languages = read(Setting.LANGUAGES, Settings::spoken, "give zh-CN, en or both with a comma between");
        language = read(Setting.LANGUAGE, this::offered, "give one of the languages that are offered");
        mailPort = number(Setting.MAIL_PORT, 65_535);
        mailEncrypted = read(Setting.MAIL_ENCRYPTED, Settings::yesOrNo, "give true or false");
        signInDays = number(Setting.SIGN_IN_DAYS, 3_650);
        read(Setting.MAIL_HOST, Settings::host, "give the name or address of a server, like smtp.example.com");
        read(Setting.MAIL_FROM, Settings::address, "give an address like training@example.com");
    }

    /** Whether the operation gives this, so that no page can change it. */
    public boolean isFixed(Setting setting) {
        return given(setting) != null;
    }

    /** As it was written, wherever that was. */
    public String value(Setting setting) {
        return text(setting);
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

    /** Whether people come by https, wherever on their way it ends. */
    public boolean isSecure() {
        return base.getScheme().equals("https");
    }

    /** The proxies whose word is taken for where a request comes from. */
    public List<Network> proxies() {
        return proxies;
    }

    /** In which certificates and lists show a day. */
    public ZoneId zone() {
        return zone;
    }

    /** Whose training this is, as certificates name it. */
    public String organisation(Locale language) {
        return text("zh".equals(language.getLanguage()) ? Setting.ORGANISATION_ZH : Setting.ORGANISATION_EN);
    }

    /** Names of the demonstration's company that certificates bear because nobody has given others; none in demo mode. */
    public List<String> borrowedNames() {
        return demo
                ? List.of()
                : Stream.of(Setting.ORGANISATION_ZH, Setting.ORGANISATION_EN)
                        .filter(name -> text(name).equals(name.standard()))
                        .map(Setting::standard)
                        .toList();
    }

    /** The languages of the interface that people may choose from. */
    public List<String> languages() {
        return languages;
    }

    /** The one that is spoken to a browser that asks for none of them. */
    public String language() {
        return language;
    }

    /** Name of the theme that pages and certificates are dressed in. */
    public String theme() {
        return text(Setting.THEME);
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

    /** The account of an administrator who has lost the way in. */
    public Optional<String> readmit() {
        return Optional.of(text(Setting.READMIT)).filter(account -> !account.isEmpty());
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

    /** How many people the demonstration begins with, three years of learning behind them; 0 for none. */
    public int life() {
        return life;
    }

    private String text(Setting setting) {
        String given = given(setting);
        return given != null ? given : set.getOrDefault(setting, setting.standard());
    }

    /** By the operation; null for none. */
    private String given(Setting setting) {
        return Optional.ofNullable(operation.apply(setting.key()))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(null);
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

    private int crowd(String value) {
        int people = Integer.parseInt(value);
        if (people < 0 || people > LARGEST_LIFE || people > 0 && !demo) {
            throw new IllegalArgumentException();
        }
        return people;
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

    private static List<Network> networks(String value) {
        return value.isEmpty() ? List.of() : Stream.of(value.split(",", -1)).map(String::strip).map(Network::of).toList();
    }

    private String jdbc(String value) {
        String url = value.isEmpty() ? "jdbc:h2:file:" + data.resolve("kexin") : value;
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException();
        }
        return url;
    }

    /** Empty for none. */
    private static String host(String value) {
        if (!value.matches("([\\p{L}\\p{N}_]([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}.])?|\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]?)?")) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static String address(String value) {
        if (!value.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static List<String> spoken(String value) {
        List<String> languages = Stream.of(value.split(",")).map(String::strip).distinct().toList();
        if (!SPOKEN.containsAll(languages)) {
            throw new IllegalArgumentException();
        }
        return languages;
    }

    /** One that is not offered is no fault where only the languages were chosen, and not which comes first. */
    private String offered(String value) {
        if (given(Setting.LANGUAGE) == null && !set.containsKey(Setting.LANGUAGE)) {
            return languages.get(0);
        }
        if (!languages.contains(value)) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static boolean yesOrNo(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
