package kexin.course;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kexin.Deed;
import kexin.Refused;
import kexin.UseCase;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.Role;

/**
 * Who works on a course besides its owner. A co-author edits its draft, hands archives in and publishes, all in the owner's
 * name; whom to invite, whom to part with, and discarding the draft stay with the owner.
 */
@UseCase
public class CoAuthoring {

    @Inject
    private People people;

    @Inject
    private Courses courses;

    @Inject
    private Event<Deed> deeds;

    @Inject
    private Clock clock;

    /** Of a draft or course that this trainer owns, in the order they were invited. */
    public List<CoAuthor> of(Person owner, String slug) {
        return courses.coAuthors(owner, slug);
    }

    /** Whether the draft or course at this address is this trainer's own. */
    public boolean isOwner(Person trainer, String slug) {
        return courses.findDraft(trainer, slug).isPresent()
                || courses.find(slug).filter(course -> course.owner().isSame(trainer)).isPresent();
    }

    /** @throws Refused who is no trainer, or works at this address already */
    public void invite(Person owner, String slug, String account) {
        mustOwn(owner, slug);
        Person guest = trainer(account).orElseThrow(() -> new Refused("refused.coAuthor.nobody", account.strip()));
        if (guest.isSame(owner)) {
            throw new Refused("refused.coAuthor.self");
        }
        boolean invited = of(owner, slug).stream().anyMatch(one -> one.person().isSame(guest));
        if (!invited && (isOwner(guest, slug) || !courses.inWhoseName(guest, slug).isSame(guest))) {
            throw new Refused("refused.coAuthor.busy", guest.getName());
        }
        if (!invited) {
            courses.add(new CoAuthor(slug, people.managed(guest), people.managed(owner), clock.instant()));
            deeds.fire(Deed.of(owner.id(), "course.shared", guest.getName(), "/studio/" + slug, slug));
        }
    }

    /** They find nothing at this address any more; what they wrote stays. */
    public void part(Person owner, String slug, long guest) {
        mustOwn(owner, slug);
        CoAuthor parting = of(owner, slug).stream()
                .filter(one -> one.person().id() == guest)
                .findFirst()
                .orElseThrow(Refused::unknown);
        courses.remove(parting);
        deeds.fire(Deed.of(owner.id(), "course.unshared", parting.person().getName(), "/studio/" + slug, slug));
    }

    private void mustOwn(Person owner, String slug) {
        owner.must(Role.TRAINER);
        if (!isOwner(owner, slug)) {
            throw Refused.unknown();
        }
    }

    private Optional<Person> trainer(String account) {
        return people.findByAccount(account)
                .filter(person -> person.isActive() && person.is(Role.TRAINER) && !person.isSystem());
    }
}
