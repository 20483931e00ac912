package kexin.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one learner sent and what the server acknowledged. Only the learner writes it, and only afterwards it is read. */
final class Ledger {

    private final String account;
    private final Set<String> enrolled = new HashSet<>();
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Map<String, Try> tries = new LinkedHashMap<>();
    private final Map<String, String> certificates = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int acknowledged;
    private int lost;

    Ledger(String account) {
        this.account = account;
    }

    /** A text that was sent, under its own name. */
    record Write(String id, String typed) {}

    /** An attempt: the writes of each gap in the order they were sent, and which of them was the last acknowledged. */
    static final class Try {

        private final String course;
        private final String lesson;
        private final Map<String, List<Write>> writes = new HashMap<>();
        private final Map<String, Write> saved = new HashMap<>();
        private boolean submitted;
        private boolean right = true;

        Try(String course, String lesson) {
            this.course = course;
            this.lesson = lesson;
        }

        void sent(String gap, Write write) {
            writes.computeIfAbsent(gap, none -> new ArrayList<>()).add(write);
        }

        void saved(String gap, Write write) {
            saved.put(gap, write);
        }

        /** Means to fail. */
        void spoil() {
            right = false;
        }

        void submitted() {
            submitted = true;
        }

        boolean isSubmitted() {
            return submitted;
        }

        boolean isRight() {
            return right;
        }

        String course() {
            return course;
        }

        String lesson() {
            return lesson;
        }

        Map<String, Write> saved() {
            return saved;
        }

        boolean wasSent(String gap, String typed) {
            return writes.get(gap).stream().anyMatch(write -> write.typed().equals(typed));
        }

        /** Whether that write is the last acknowledged one of the gap or was sent after it. */
        boolean mayHold(String gap, String write, String typed) {
            List<Write> sent = writes.getOrDefault(gap, List.of());
            int first = Math.max(0, sent.indexOf(saved.get(gap)));
            return sent.subList(first, sent.size()).contains(new Write(write, typed));
        }
    }

    void enrolled(String course) {
        enrolled.add(course);
    }

    void saw(String course, String page) {
        seen.computeIfAbsent(course, none -> new HashSet<>()).add(page);
    }

    Try begun(String attempt, String course, String lesson) {
        return tries.computeIfAbsent(attempt, none -> new Try(course, lesson));
    }

    /** @param sha256 of the certificate as it was downloaded */
    void completed(String course, String sha256) {
        certificates.put(course, sha256);
    }

    void fault(String what) {
        faults.add(account + ": " + what);
    }

    void acknowledged() {
        acknowledged++;
    }

    void lost() {
        lost++;
    }

    String account() {
        return account;
    }

    Set<String> courses() {
        return enrolled;
    }

    Set<String> seen(String course) {
        return seen.getOrDefault(course, Set.of());
    }

    Map<String, Try> tries() {
        return tries;
    }

    /** Course to the hash of its certificate. */
    Map<String, String> certificates() {
        return certificates;
    }

    List<String> faults() {
        return faults;
    }

    int answered() {
        return acknowledged;
    }

    int unanswered() {
        return lost;
    }
}
