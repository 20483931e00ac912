package kexin.audit;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.Deed;
import kexin.UseCase;
import kexin.people.AtTheDoor;
import org.junit.jupiter.api.Test;

/** Whatever a use case does either leaves a trace in the audit trail, or stands here with the reason why it needs none. */
class TracedTest {

    private static final Map<String, Set<String>> UNTRACED = table(
            """
            only reads          → Publishing.read Publishing.title Publishing.files Practising.due Practising.practised \
               SigningIn.stands Configuring.isLocked CoAuthoring.isOwner CoAuthoring.of Editing.read Editing.texts \
               Foresight.of HandingOut.count KeepingRosters.dryRun Mailing.standing
            of no effect yet    → Editing.begin Editing.reopen Editing.keep Editing.rearrange Illustrating.add \
               KeepingRosters.handIn \
               KeepingRosters.putAside
            told when written   → Exporting.ask Exporting.task Exporting.unfinished Exporting.fail Exporting.cancel \
               Exporting.clearAway
            one's own filters   → SavingFilters.save SavingFilters.rename SavingFilters.remove
            told when decided   → RegradeSteps.open RegradeSteps.unmarked RegradeSteps.begin RegradeSteps.step \
               Remarking.remark Remarking.await
            one's own learning  → Learning.enrol Learning.read Learning.turnPage Answering.begin Answering.answer \
               Answering.speak Answering.submit Answering.close Answering.retryMissed NoteTaking.write \
               NoteTaking.bookmark Practising.answer
            one's own language  → SigningIn.speak
            about the trail     → Sealing.sealLatest Sealing.sealAny Forgetting.forget
            """);

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void every_use_case_leaves_a_trace_or_stands_on_the_list_of_those_that_need_none() {
        TreeSet<String> untraced = useCases()
                .filter(method -> !leavesATrace(method))
                .map(TracedTest::name)
                .collect(toCollection(TreeSet::new));

        assertEquals(
                UNTRACED.values().stream().flatMap(Set::stream).collect(toCollection(TreeSet::new)),
                untraced,
                "fire a kexin.Deed, or say in this test why none is needed");
    }

    private static Stream<JavaMethod> useCases() {
        return HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(UseCase.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean leavesATrace(JavaMethod method) {
        return reaches(method, new HashSet<>());
    }

    /** By whatever way within the house. */
    private static boolean reaches(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        if (!seen.add(from)) {
            return false;
        }
        return from.getAccessesFromSelf().stream().anyMatch(access -> isTrace(access.getTargetOwner())
                || access.getTarget().resolveMember()
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .filter(next -> HOUSE.contain(next.getOwner().getName()))
                        .filter(next -> reaches(next, seen))
                        .isPresent());
    }

    private static boolean isTrace(JavaClass type) {
        return type.isEquivalentTo(Deed.class) || type.isEquivalentTo(AtTheDoor.class);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static Map<String, Set<String>> table(String lines) {
        return lines.lines().map(line -> line.split("→")).collect(Collectors.toMap(
                sides -> sides[0].strip(),
                sides -> new TreeSet<>(Arrays.asList(sides[1].strip().split(" +"))),
                (one, other) -> one,
                TreeMap::new));
    }
}
