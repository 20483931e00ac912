package kexin.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import kexin.learning.EnrolmentCompleted;
import kexin.learning.EnrolmentRegraded;
import kexin.learning.EnrolmentReopened;
import kexin.people.NameCorrected;
import kexin.people.People;

/**
 * Puts a completion on record in the very transaction that completes the enrolment, and anew when its name is corrected,
 * its answers are marked anew or its pass is taken away.
 */
@ApplicationScoped
public class Recording {

    @Inject
    private People people;

    @Inject
    private Completions completions;

    @Inject
    private Register register;

    @Inject
    private Event<CompletionRecorded> recorded;

    @Inject
    private Clock clock;

    /** The person is held: a name that is being corrected elsewhere is waited for, and not written down as it was. */
    void record(@Observes EnrolmentCompleted event) {
        CompletionRecord record =
                new CompletionRecord(event, people.hold(people.byId(event.person())), clock.instant());
        append(completions.latest(event.enrolment()).filter(latest -> !latest.counts()).map(record::after).orElse(record));
    }

    void correct(@Observes NameCorrected event) {
        for (CompletionRecord current : completions.current(event.person())) {
            append(current.named(event.after(), event.by(), event.at()));
        }
    }

    void regrade(@Observes EnrolmentRegraded event) {
        completions.of(event.enrolment()).ifPresent(current ->
                append(current.regraded(event.points(), event.total(), event.by(), event.at())));
    }

    void revoke(@Observes EnrolmentReopened event) {
        completions.of(event.enrolment()).ifPresent(current -> append(current.revoked(event.by(), event.at())));
    }

    private void append(CompletionRecord record) {
        completions.add(record);
        if (record.counts()) {
            recorded.fire(new CompletionRecorded(record));
        }
        register.draw(record.enrolment());
    }
}
