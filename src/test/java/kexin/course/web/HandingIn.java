package kexin.course.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import kexin.course.Counter;
import kexin.http.Answer;
import kexin.http.Caller;

/** A trainer's deeds in the studio, by plain HTTP: how other tests come by a course of their own. */
public final class HandingIn {

    private HandingIn() {}

    /** The draft of this course, as it stands. */
    public static Answer publish(Caller trainer, String slug) {
        Map<String, String> note = Map.of("note-zh-CN", "有一处改动，请柜台同事再看一遍。");
        return trainer.fill("/studio/" + slug + "/publish", "publish", note);
    }

    public static Answer handIn(Caller trainer, byte[] zip) {
        return trainer.upload("/studio", "upload", "course.zip", zip);
    }

    /** Handed in and published. */
    public static void publish(Caller trainer, Counter course) {
        Answer handedIn = handIn(trainer, course.archive().zip());
        assertEquals("/studio/" + course.slug(), handedIn.location(), () -> handedIn.notices().toString());
        Answer published = publish(trainer, course.slug());
        assertEquals("/studio/" + course.slug() + "/editions", published.location(), () -> published.notices().toString());
    }
}
