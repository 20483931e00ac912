package kexin.course.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import kexin.course.Counter;
import kexin.http.Answer;
import kexin.http.Caller;

/** A trainer's deeds in the studio, by plain HTTP: how other tests come by a course of their own. */
public final class HandingIn {

    private HandingIn() {}

    public static Answer handIn(Caller trainer, byte[] zip) {
        return trainer.upload("/studio", "upload", "course.zip", zip);
    }

    /** Handed in and published. */
    public static void publish(Caller trainer, Counter course) {
        Answer handedIn = handIn(trainer, course.archive().zip());
        assertEquals("/studio/" + course.slug(), handedIn.location(), () -> handedIn.notices().toString());
        publish(trainer, course.slug());
    }

    /** The draft of this course, as it stands. */
    public static void publish(Caller trainer, String slug) {
        Answer published = trainer.fill("/studio/" + slug, "publish", Map.of());
        assertEquals("/studio", published.location(), () -> published.notices().toString());
    }
}
