package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kexin.course.Editions;
import kexin.faces.Tongue;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.people.web.Me;

/** What is next for a learner, and what is done. */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Editions editions;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    private List<CourseCard> cards;

    @PostConstruct
    void load() {
        cards = enrolments.of(me.person()).stream().map(this::card).toList();
    }

    public List<CourseCard> getOpen() {
        return cards.stream().filter(card -> !card.complete()).toList();
    }

    public List<CourseCard> getDone() {
        return cards.stream().filter(CourseCard::complete).toList();
    }

    /** Nothing begun yet. */
    public boolean isBeginner() {
        return cards.isEmpty();
    }

    private CourseCard card(Enrolment enrolment) {
        return CourseCard.of(
                editions.text(enrolment.edition()),
                tongue.getTag(),
                enrolments.progress(enrolment),
                enrolment.isComplete());
    }
}
