package kexin.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kexin.Refused;
import kexin.course.Edition;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Mark;
import kexin.quiz.cloze.Score;
import kexin.quiz.cloze.Sheet;

/**
 * One try at the quiz of a lesson, in the language it was begun in or switched to since. Answers are saved into it one by
 * one; submitting marks them all at once and closes it, and where its time is limited its end does. A closed attempt
 * never changes, unless its answers are marked anew by a later key: then new marks are appended, and the earlier stay.
 */
@Entity
@Cacheable
public class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id", updatable = false)
    private Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(updatable = false)
    private String lesson;

    @Column(updatable = false)
    private int number;

    private String language;

    @Column(updatable = false)
    private long seed;

    /** The time it may take, what this person gets on top included; null for no limit. */
    @Column(updatable = false)
    private Integer seconds;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "submitted_at", insertable = false)
    private Instant submittedAt;

    /** The edition that asked it, once its learner has moved to one that asks something else; null while it counts. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lapsed_from", insertable = false)
    private Edition lapsedFrom;
    /** Whose key marked it; null while it is open. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    /** Version of the decisions about that edition's answers that marked it; see {@link Overlay}. */
    @Column(name = "key_version")
    private int keyVersion;

    private Double points;
    private Double total;
    private Boolean passed;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "mark", joinColumns = @JoinColumn(name = "attempt_id"))
    @OrderColumn(name = "place")
    private List<GivenMark> marks = new ArrayList<>();

    protected Attempt() {}

    /** @param seed decides which items are drawn, and in which order */
    Attempt(Enrolment enrolment, String lesson, int number, String language, long seed, Instant now) {
        this.enrolment = enrolment;
        this.person = enrolment.person();
        this.lesson = lesson;
        this.number = number;
        this.language = language;
        this.seed = seed;
        this.begunAt = now;
    }

    /** Said when it begins; afterwards its end stands. */
    void endAt(Instant end) {
        seconds = (int) Duration.between(begunAt, end).toSeconds();
    }

    /** Goes on in another language, under the same seed. */
    void speak(String other) {
        mustBeOpen();
        language = other;
    }

    /** Said before it is closed: by which edition and which version of its key it is marked. */
    void markBy(Edition marking, int version) {
        edition = marking;
        keyVersion = version;
    }

    /** Closes the attempt with what its answers were worth. */
    void close(Map<String, String> answers, Score score, int passPercent, Instant now) {
        mustBeOpen();
        append(answers, score);
        passed = score.isPassed(passPercent);
        submittedAt = now;
    }

    /** Takes a later key's marks, which count from now on; the earlier ones stay as they are. */
    void regrade(Score score, boolean passes, int version) {
        Map<String, String> answers = getMarks().stream().collect(toMap(GivenMark::getGap, GivenMark::getTyped));
        keyVersion = version;
        append(answers, score);
        passed = passes;
    }

    private void append(Map<String, String> answers, Score score) {
        for (Mark mark : score.marks()) {
            marks.add(new GivenMark(mark, answers.getOrDefault(mark.gap(), ""), keyVersion));
        }
        points = score.points();
        total = score.total();
    }

    /**
     * Its learner has moved to an edition that asks something else: it is kept as it is, and counts no more. An open one is
     * closed without being marked.
     *
     * @param asked the edition that asked it
     */
    void lapse(Edition asked, Instant now) {
        lapsedFrom = asked;
        if (!isSubmitted()) {
            submittedAt = now;
            passed = false;
        }
    }

    void mustBelongTo(Person learner) {
        if (!person.isSame(learner)) {
            throw Refused.unknown();
        }
    }

    private void mustBeOpen() {
        if (isSubmitted()) {
            throw new Refused("refused.attempt.submitted");
        }
    }

    /** What it asks of its quiz. */
    public Sheet sheet(ClozeText quiz) {
        return Sheet.of(quiz, seed);
    }

    /** Empty where it may take as long as it likes. */
    public Optional<Instant> end() {
        return seconds == null ? Optional.empty() : Optional.of(begunAt.plusSeconds(seconds));
    }

    /** Whether its time is up, be it open or closed. */
    boolean isOver(Instant now) {
        return end().filter(end -> !now.isBefore(end)).isPresent();
    }

    /** Whether it was not submitted but closed at its end. */
    public boolean isClosedByTime() {
        return isSubmitted() && isOver(submittedAt);
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean isLapsed() {
        return lapsedFrom != null;
    }

    /** Whether it lapsed while it was open. */
    boolean isUnmarked() {
        return isSubmitted() && total == null;
    }

    /** Null while it counts. */
    Edition lapsedFrom() {
        return lapsedFrom;
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    public Long id() {
        return id;
    }

    public Long getId() {
        return id;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public String lesson() {
        return lesson;
    }

    public long seed() {
        return seed;
    }

    /** Whose key marked it; null while it is open. */
    public Edition edition() {
        return edition;
    }

    public int keyVersion() {
        return keyVersion;
    }

    public int getNumber() {
        return number;
    }

    public String language() {
        return language;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public double getPoints() {
        return points == null ? 0 : points;
    }

    public double getTotal() {
        return total == null ? 0 : total;
    }

    /** One for every gap, in reading order, as they count today; empty until submitted. */
    public List<GivenMark> getMarks() {
        return marks.stream().filter(mark -> mark.keyVersion() == keyVersion).toList();
    }

    /** Every marking it ever had, the first one first. */
    public Collection<List<GivenMark>> markings() {
        return marks.stream().collect(groupingBy(GivenMark::keyVersion, TreeMap::new, toList())).values();
    }

    /** What it earned when it was submitted. */
    public double getFirstPoints() {
        return markings().stream().limit(1).flatMap(List::stream).mapToDouble(GivenMark::getPoints).sum();
    }

    /** Whether other marks count today than those that its learner was first told. */
    public boolean isRegraded() {
        return !marks.isEmpty() && marks.get(0).keyVersion() != keyVersion;
    }
}
