package kexin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.Setting;
import kexin.completion.CompletionRecord;
import kexin.course.Page;
import kexin.course.comparison.Change;
import kexin.people.AtTheDoor;
import kexin.people.DemoPeople;
import kexin.people.Role;
import kexin.people.roster.Column;
import kexin.quiz.cloze.Step;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The application speaks Chinese and English: whatever it says in one language it says in the other. */
class I18nTest {

    private static final Map<String, String> CHINESE = bundle("zh_CN");
    private static final Map<String, String> ENGLISH = bundle("en");

    private static final Map<Path, String> PAGES = files("src/main/webapp", ".xhtml");
    private static final Map<Path, String> SOURCES = files("src/main/java", ".java");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    /** A literal key given to whoever speaks; {@code + } after it would make it a beginning only. */
    private static final Pattern SAID = Pattern.compile(
            "(?:new Refused|[nN]otices?(?:\\(\\))?\\.\\w+|\\bsay|\\bknows)\\(\\s*[\"']([\\w.]+)[\"'](?!\\s*\\+)");
    private static final Pattern SHOWN = Pattern.compile("msg\\['([\\w.]+)'\\]");
    private static final Pattern LITERAL = Pattern.compile("[\"']([\\w]+(?:\\.[\\w]+)*)[\"']");
    private static final Pattern VERB = Pattern.compile("\"([a-z]+\\.[a-z][a-zA-Z]+)\"(?! \\+)");
    /** Attributes that people read or hear. */
    private static final Set<String> WORDED = Set.of(
            "alt", "title", "aria-label", "placeholder", "label", "help", "headertext", "itemlabel", "emptymessage",
            "summary", "pt:placeholder");
    /** The product's name, and the languages in their own words. */
    private static final Set<String> NAMES = Set.of("客心", "Kexin", "中文", "English");

    @Test
    void both_languages_have_the_same_keys() {
        assertEquals(CHINESE.keySet(), ENGLISH.keySet());
    }

    @Test
    void both_languages_say_something_under_every_key_and_leave_the_same_places_open() {
        List<String> faults = new ArrayList<>();
        CHINESE.forEach((key, chinese) -> {
            String english = ENGLISH.getOrDefault(key, "");
            if (chinese.isBlank() || english.isBlank() || !places(chinese).equals(places(english))) {
                faults.add(key + ": " + chinese + " / " + english);
            }
        });

        assertEquals(List.of(), faults);
    }

    @Test
    void every_message_is_a_pattern_that_keeps_its_words() {
        List<String> faults = new ArrayList<>();
        for (Map<String, String> bundle : List.of(CHINESE, ENGLISH)) {
            bundle.forEach((key, pattern) -> {
                Object[] two = new Object[10];
                Arrays.fill(two, 2);
                String said = new MessageFormat(pattern, Locale.ENGLISH).format(two);
                // A straight apostrophe would be swallowed where there are arguments, and seen where there are none.
                if (pattern.contains("'") || said.matches(".*[{}].*")) {
                    faults.add(key + ": " + said);
                }
            });
        }

        assertEquals(List.of(), faults);
    }

    @Test
    void chinese_is_written_as_chinese_and_english_as_english() {
        SortedSet<String> faults = new TreeSet<>();
        ENGLISH.forEach((key, words) -> {
            if (words.matches(".*\\p{IsHan}.*")) {
                faults.add("en " + key + ": " + words);
            }
        });
        CHINESE.forEach((key, words) -> {
            if (words.replaceAll("“[^”]*”", "").matches(".*\\p{IsHan} ?[,;:?!](?![\\w/]).*")) { // quoted is notation
                faults.add("zh " + key + ": " + words);
            }
        });

        assertEquals(new TreeSet<>(), faults);
    }

    @Test
    void every_key_that_a_page_or_a_source_names_is_worded() {
        SortedSet<String> missing = new TreeSet<>();
        PAGES.forEach((file, text) -> {
            missing.addAll(unworded(SHOWN, text, file));
            missing.addAll(unworded(SAID, text, file));
        });
        SOURCES.forEach((file, text) -> missing.addAll(unworded(SAID, text, file)));

        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void every_key_that_is_made_of_parts_is_worded() {
        SortedSet<String> missing = new TreeSet<>(computed());
        missing.removeAll(ENGLISH.keySet());

        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void nothing_is_worded_that_is_never_said() {
        SortedSet<String> idle = new TreeSet<>(ENGLISH.keySet());
        Stream.of(PAGES, SOURCES).flatMap(files -> files.values().stream()).forEach(text -> {
            idle.removeAll(found(LITERAL, text));
            idle.removeAll(found(SHOWN, text));
        });
        idle.removeAll(computed());
        idle.removeAll(beneath("problem.cloze.", "kexin/quiz/cloze"));
        idle.removeAll(beneath("interchange.", "kexin/quiz/interchange"));
        idle.removeIf(key -> key.startsWith("problem.") && key.endsWith(".mend")
                && ENGLISH.containsKey(key.substring(0, key.length() - ".mend".length())));

        assertEquals(new TreeSet<>(), idle);
    }

    @Test
    void no_page_has_words_of_its_own() {
        List<String> found = new ArrayList<>();
        PAGES.forEach((file, text) -> {
            Document page = Jsoup.parse(text, "", Parser.xmlParser());
            page.getAllElements().forEach(element -> {
                element.textNodes().stream().map(TextNode::getWholeText).forEach(words -> found.addAll(own(words, file)));
                for (Attribute attribute : element.attributes()) {
                    if (WORDED.contains(attribute.getKey().toLowerCase(Locale.ROOT))) {
                        found.addAll(own(attribute.getValue(), file));
                    }
                }
            });
        });

        assertTrue(PAGES.size() > 20, PAGES.size() + " pages");
        assertEquals(List.of(), found);
    }

    /** Keys whose last part is the name of a thing. */
    private static Set<String> computed() {
        Set<String> keys = new TreeSet<>();
        for (Role role : Role.values()) {
            keys.add("people.role." + role);
            keys.add("people.role." + role + ".words");
        }
        DemoPeople.ALL.forEach(person -> keys.add("people.demo." + person.account()));
        Stream.of(Step.values()).map(Step::word).forEach(step -> keys.add("mark.right." + step));
        keys.add("mark.right.width");
        for (String kind : List.of("fault", "unknown", "refused")) {
            keys.add("error." + kind + ".title");
            keys.add("error." + kind + ".words");
        }
        for (String state : List.of("learning", "completed")) {
            keys.add("completion.state." + state);
        }
        Stream.of(kexin.completion.Column.values()).forEach(column -> keys.add("completion.records." + column.word()));
        for (String part : List.of("text", "person", "from", "to", "enrolledFrom", "enrolledTo", "completedFrom", "completedTo",
                "least", "most")) {
            keys.add("completion.records." + part);
        }
        for (String notation : List.of("percent", "edition", "person", "day", "state")) {
            keys.add("refused.question." + notation);
        }
        for (String language : List.of("zh-CN", "en")) {
            keys.add("completion.language." + language);
        }
        Stream.of(CompletionRecord.Cause.values()).forEach(cause -> keys.add("completion.cause." + cause));
        EnumSet.complementOf(EnumSet.of(CompletionRecord.Cause.COMPLETED))
                .forEach(cause -> keys.add("certificate.outdated.by." + cause));
        for (String state : List.of("lives", "stopped", "failed", "over")) {
            keys.add("upkeep.system.life." + state);
        }
        for (Page.Kind kind : Page.Kind.values()) {
            keys.add("course.edit.kind." + kind.word());
        }
        Stream.of(Change.values()).map(Change::word).forEach(word -> keys.add("course.comparison.is." + word));
        Stream.of(Change.NEW, Change.REMOVED, Change.CHANGED).forEach(change -> keys.add("course.comparison.quiz." + change.word()));
        for (Column column : Column.values()) {
            keys.add("people." + column.key());
            keys.add("roster.column." + column.key());
        }
        for (AtTheDoor.Outcome outcome : AtTheDoor.Outcome.values()) {
            keys.add("audit.door." + outcome);
        }
        for (String column : List.of("time", "who", "what", "verb", "subject", "address", "account", "outcome", "network")) {
            keys.add("audit.column." + column);
        }
        for (Setting setting : Setting.values()) {
            keys.add("setting." + setting);
            if (setting.isOfAdministrator() && ENGLISH.containsKey("setting." + setting + ".help")) {
                keys.add("setting." + setting + ".help");
            }
        }
        for (Setting checked : EnumSet.of(Setting.ORGANISATION_ZH, Setting.ORGANISATION_EN, Setting.MAIL_HOST, Setting.ZONE, Setting.LANGUAGES, Setting.LANGUAGE, Setting.THEME, Setting.MAIL_PORT,
                Setting.MAIL_FROM, Setting.MAIL_ENCRYPTED, Setting.SIGN_IN_DAYS)) {
            keys.add("refused.setting." + checked);
        }
        keys.add("audit.deed.records.exported"); // of an earlier version's trail
        verbs().forEach(verb -> keys.add("audit.deed." + verb));
        verbs().forEach(verb -> keys.add("audit.topic." + verb.replaceFirst("\\..*", "")));
        for (String field : List.of("name", "staffNumber", "email", "department")) {
            keys.add("refused.person.long." + field);
        }
        return keys;
    }

    /** What deeds are called, {@code person.added}: such texts, in the sources that know of deeds, as are no keys, files or accounts. */
    private static Set<String> verbs() {
        return SOURCES.values().stream()
                .filter(text -> text.contains("kexin.Deed"))
                .flatMap(text -> found(VERB, text).stream())
                .filter(verb -> !ENGLISH.containsKey(verb) && !verb.matches(".*\\.(csv|xlsx|zip|pdf|md|yaml|demo)"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys of a room that knows only what follows the first part. */
    private static Set<String> beneath(String start, String room) {
        return SOURCES.entrySet().stream()
                .filter(source -> source.getKey().toString().replace('\\', '/').contains(room))
                .flatMap(source -> found(LITERAL, source.getValue()).stream())
                .map(start::concat)
                .collect(Collectors.toSet());
    }

    private static List<String> unworded(Pattern naming, String text, Path file) {
        return found(naming, text).stream()
                .filter(key -> !ENGLISH.containsKey(key))
                .map(key -> file.getFileName() + ": " + key)
                .toList();
    }

    private static List<String> own(String text, Path file) {
        String left = text.replaceAll("#\\{[^}]*}", " ");
        return Stream.of(left.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !NAMES.contains(word))
                .map(word -> file.getFileName() + ": " + word)
                .toList();
    }

    private static SortedSet<String> places(String pattern) {
        return found(PLACE, pattern);
    }

    private static SortedSet<String> found(Pattern pattern, String text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Map<String, String> bundle(String language) {
        Properties bundle = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages_" + language + ".properties"))) {
            bundle.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> messages = new TreeMap<>();
        bundle.stringPropertyNames().forEach(key -> messages.put(key, bundle.getProperty(key)));
        return messages;
    }

    private static Map<Path, String> files(String folder, String ending) {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            for (Path path : (Iterable<Path>) paths.filter(path -> path.toString().endsWith(ending))::iterator) {
                files.put(path, Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
