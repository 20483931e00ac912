package kexin.learning;

import java.time.Instant;

/**
 * A course was completed. Fired once for an enrolment, within the transaction that completes it, in plain values: who
 * observes it need not know courses or quizzes.
 *
 * @param titleZh empty where the course has no Chinese title
 * @param titleEn empty where it has no English one
 * @param edition number of the edition, from 1
 * @param language tag of the language of the last attempt
 * @param points of the best passed attempts
 * @param total the most they could have been
 */
public record EnrolmentCompleted(
        long enrolment,
        long person,
        String course,
        String titleZh,
        String titleEn,
        int edition,
        String language,
        double points,
        double total,
        Instant enrolledAt,
        Instant completedAt) {}
