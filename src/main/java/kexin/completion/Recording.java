package kexin.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kexin.learning.EnrolmentCompleted;
import kexin.people.People;

/** Puts a completion on record in the very transaction that completes the enrolment: both stand, or neither. */
@ApplicationScoped
public class Recording {

    @Inject
    private People people;

    @Inject
    private Completions completions;

    @Inject
    private Event<CompletionRecorded> recorded;

    void record(@Observes EnrolmentCompleted event) {
        CompletionRecord record = new CompletionRecord(event, people.byId(event.person()));
        completions.add(record);
        recorded.fire(new CompletionRecorded(record));
    }
}
