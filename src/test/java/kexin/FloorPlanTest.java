package kexin;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and what each may import: this table is the plan. Decision 0007 tells where it is no plain one. */
class FloorPlanTest {

    /**
     * Room → the rooms it may import, beneath {@code kexin}; {@code hall} is {@code kexin} itself. A name with a capital
     * is one class: {@code people.web.Me}, who is asking, is all that a door knows of another door.
     */
    private static final Map<String, List<String>> ROOMS = table(
            """
            hall              →
            theme             → hall
            people            → hall
            people.roster.table → hall
            people.roster     → hall people people.roster.table
            mail              → hall
            quiz.cloze        →
            quiz.interchange  → quiz.cloze
            course.notation   →
            course.archive    → hall
            course.rendering  → course.notation
            course.editing    → hall course.notation quiz.cloze
            course            → hall people quiz.cloze course.archive course.editing course.notation course.rendering
            course.comparison → quiz.cloze course
            learning          → hall people quiz.cloze course course.comparison
            completion        → hall people learning
            completion.export → hall people course completion
            marking           → hall people quiz.cloze course learning
            practice          → hall people quiz.cloze course learning
            search            → people course course.notation learning
            certificate.print → theme
            certificate       → hall people mail theme completion certificate.print
            faces             → hall
            people.web        → hall faces people people.roster people.roster.table
            course.web        → hall faces people people.web.Me quiz.cloze quiz.interchange course course.editing course.notation \
               course.comparison
            course.api        → hall faces people people.web.Me quiz.cloze course course.editing
            learning.web      → hall faces people people.web.Me quiz.cloze course course.comparison learning
            learning.api      → hall faces people people.web.Me learning
            completion.web    → hall faces people people.web.Me course completion completion.export
            marking.web       → hall faces people people.web.Me quiz.cloze course learning marking
            practice.web      → hall faces people people.web.Me quiz.cloze course practice
            search.web        → faces people people.web.Me search
            certificate.web   → hall faces people people.web.Me completion certificate
            audit             → hall people
            audit.web         → hall faces people people.web.Me audit
            life              → hall people quiz.cloze course learning practice
            settings          → hall people mail theme
            settings.web      → hall faces people people.web.Me settings theme
            startup           → hall people theme audit settings course marking completion.export certificate upkeep life
            upkeep            → hall people
            upkeep.web        → hall faces people people.web.Me certificate upkeep life
            """);

    /** What comes from outside, and the rooms that know it. What of the server is not named here, every room may use. */
    private static final Map<String, List<String>> LIBRARIES = table(
            """
            jakarta.servlet             → faces people.web course.web course.api learning.web learning.api completion.web \
               certificate.web audit.web upkeep.web
            jakarta.faces               → faces people.web audit.web settings.web course.web learning.web marking.web practice.web completion.web
            jakarta.security            → people people.web
            jakarta.json                → faces people.web course.api learning.api quiz.interchange audit
            jakarta.ejb                 → hall startup
            jakarta.mail                → mail
            jakarta.activation          → mail
            jakarta.persistence         → hall people people.roster audit settings course learning learning.api marking practice completion \
               completion.export certificate
            jakarta.transaction         → hall people people.roster audit settings learning learning.api life startup
            jakarta.enterprise          → hall people people.roster audit audit.web settings settings.web theme mail upkeep course course.comparison learning life marking marking.web completion \
               completion.export certificate faces people.web \
               course.web learning.web completion.web certificate.web upkeep.web search search.web practice practice.web \
               startup
            jakarta.inject              → hall people people.roster audit audit.web settings settings.web theme mail upkeep course course.comparison learning life marking marking.web completion \
               completion.export certificate faces people.web \
               course.web course.api learning.web learning.api completion.web certificate.web upkeep.web search search.web \
               practice practice.web startup
            jakarta.annotation          → people audit.web settings.web upkeep course completion completion.export life marking marking.web certificate faces people.web course.web learning.web \
               completion.web certificate.web upkeep.web search.web practice.web startup
            org.eclipse.microprofile    → hall startup
            org.primefaces              → people.web
            com.ibm.icu                 → people people.roster.table quiz.cloze certificate.print course.web search
            morfologik                  → quiz.cloze
            org.apache.pdfbox           → certificate.print
            org.apache.fontbox          → certificate.print
            org.commonmark              → course.rendering
            org.jsoup                   → course.rendering quiz.interchange learning.web
            org.snakeyaml               → course.notation
            com.github.difflib          → course.comparison
            org.apache.commons.compress → course.archive people.roster.table
            org.apache.commons.csv      → people.roster.table people.web audit upkeep
            org.dhatim.fastexcel        → people.roster.table people.web completion.export
            org.apache.lucene           → search
            com.zaxxer.hikari           → startup
            org.flywaydb                → startup
            """);

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target/classes"));

    static Stream<String> rooms() {
        return ROOMS.keySet().stream();
    }

    static Stream<String> libraries() {
        return LIBRARIES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_looks_only_where_the_plan_says(String room) {
        classes().that().resideInAPackage(packageOf(room))
                .should().onlyDependOnClassesThat(areOnTheWayFrom(room))
                .check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_is_known_only_where_the_plan_says(String library) {
        classes().that(describe("know " + library, type -> knows(type, library)))
                .should().resideInAnyPackage(packagesThatKnow(library))
                .check(HOUSE);
    }

    @Test
    void every_package_is_on_the_plan() {
        TreeSet<String> built = HOUSE.stream().map(FloorPlanTest::roomOf).collect(toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(ROOMS.keySet()), built);
    }

    @Test
    void no_library_is_missing_on_the_plan() {
        TreeSet<String> unknown = new TreeSet<>();
        HOUSE.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .map(one -> one.getTargetClass().getPackageName())
                .filter(name -> !isOurs(name) && !isJava(name))
                .filter(name -> LIBRARIES.keySet().stream().noneMatch(name::startsWith))
                .forEach(unknown::add));

        assertEquals(new TreeSet<>(), unknown);
    }

    private static DescribedPredicate<JavaClass> areOnTheWayFrom(String room) {
        List<String> near = new ArrayList<>(ROOMS.get(room));
        near.add(room);
        return describe("are outside of the house or in " + near,
                type -> !isOurs(type.getBaseComponentType().getPackageName())
                        || near.stream().anyMatch(name -> is(name).test(type.getBaseComponentType())));
    }

    private static DescribedPredicate<JavaClass> is(String name) {
        boolean one = Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
        return one
                ? describe(name, type -> type.getName().equals("kexin." + name))
                : resideInAPackage(packageOf(name));
    }

    private static boolean knows(JavaClass type, String library) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(one -> one.getTargetClass().getPackageName().startsWith(library));
    }

    private static String[] packagesThatKnow(String library) {
        return LIBRARIES.get(library).stream().map(FloorPlanTest::packageOf).toArray(String[]::new);
    }

    private static String packageOf(String room) {
        return room.equals("hall") ? "kexin" : "kexin." + room;
    }

    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("kexin") ? "hall" : name.substring("kexin.".length());
    }

    private static boolean isOurs(String packageName) {
        return packageName.equals("kexin") || packageName.startsWith("kexin.");
    }

    /** With what the platform brings of XML. */
    private static boolean isJava(String packageName) {
        return packageName.isEmpty() || packageName.matches("(java|javax|org\\.w3c\\.dom|org\\.xml\\.sax)(\\..*)?");
    }

    private static Map<String, List<String>> table(String lines) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        lines.lines().map(line -> line.split("→", -1)).forEach(sides -> table.put(
                sides[0].strip(), Stream.of(sides[1].strip().split(" +")).filter(word -> !word.isEmpty()).toList()));
        return table;
    }
}
