package kexin.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import kexin.quiz.cloze.Mark;
import kexin.quiz.cloze.Verdict;

/** A mark as it was given, with what was typed: kept in words of its time, whatever becomes of the marking later. */
@Embeddable
public class GivenMark {

    private static final String BETWEEN = "\u001f";
    private static final int LONGEST = 2000;

    private String gap;
    private String typed;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;
    private String arguments;
    private String feedback;
    private double points;
    private double worth;

    @Column(name = "key_version")
    private int keyVersion;

    protected GivenMark() {}

    /** @param keyVersion of the key that gave it */
    GivenMark(Mark mark, String typed, int keyVersion) {
        this.gap = mark.gap();
        this.typed = typed;
        this.verdict = mark.verdict();
        this.reason = mark.reason();
        this.arguments = cut(String.join(BETWEEN, mark.arguments()));
        this.feedback = cut(mark.feedback());
        this.points = mark.points();
        this.worth = mark.worth();
        this.keyVersion = keyVersion;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    public String getGap() {
        return gap;
    }

    public String getTyped() {
        return typed;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** Whether it is right, or as good as right: a retry of the missed need not ask for it again. */
    public boolean isWhole() {
        return verdict == Verdict.RIGHT || verdict == Verdict.NEAR && points >= worth;
    }

    public String getReason() {
        return reason;
    }

    public List<String> getArguments() {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1));
    }

    public String getFeedback() {
        return feedback;
    }

    public double getPoints() {
        return points;
    }

    public double getWorth() {
        return worth;
    }

    int keyVersion() {
        return keyVersion;
    }
}
