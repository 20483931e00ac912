package kexin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kexin.Cast;
import kexin.Deed;
import kexin.Made;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.Person;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Xie came as 谢文婷 and is called 谢雯婷 by now; Mei is somebody else, and a course has Xie's name in its own. */
@ParameterizedClass
@EnumSource
@Timeout(120)
class DoneToTest {

    private static Entities entities;

    @Parameter
    private Vendor vendor;

    @BeforeParameterizedClassInvocation
    static void open(Vendor vendor) {
        entities = Entities.on(vendor);
        entities.write(manager -> {
            Person xie = new Person("xie", Cast.details("谢雯婷", "00977", ""), Cast.NOW);
            Person mei = new Person("mei", Cast.details("韩梅", "10977", ""), Cast.NOW);
            List.of(xie, mei).forEach(manager::persist);
            AuditTrail trail = Made.of(AuditTrail.class, manager);
            trail.add(line("person.added", "谢文婷", "/people/" + xie.id()));
            trail.add(line("person.renamed", "谢雯婷", "/people/" + xie.id()));
            trail.add(line("person.added", "韩梅", "/people/" + mei.id()));
            trail.add(line("course.published", "谢文婷的课", "/studio/xie"));
        });
    }

    @AfterParameterizedClassInvocation
    static void close() {
        entities.close();
    }

    @ParameterizedTest
    @CsvSource({
        "谢雯婷, person.renamed 谢雯婷|person.added 谢文婷",
        "谢文婷, course.published 谢文婷的课|person.renamed 谢雯婷|person.added 谢文婷",
        "00977, person.renamed 谢雯婷|person.added 谢文婷",
        "XIE, person.renamed 谢雯婷|person.added 谢文婷",
        "梅, person.added 韩梅",
        "977, person.added 韩梅|person.renamed 谢雯婷|person.added 谢文婷",
        "%, ''",
    })
    void whatever_was_done_to_a_person_is_found_by_any_name_account_or_staff_number(String subject, String lines) {
        TrailFilter filter = new TrailFilter(null, subject, null, null, null);
        List<DeedRecord> found = entities.read(manager ->
                Made.of(AuditTrail.class, manager).deeds(Cast.administrator(), filter, Stretch.newest(10)));

        assertEquals(lines, String.join("|", found.stream().map(line -> line.verb() + " " + line.subject()).toList()));
    }

    private static DeedRecord line(String verb, String subject, String address) {
        return AuditLine.of(Deed.of(1, verb, subject, address));
    }
}
