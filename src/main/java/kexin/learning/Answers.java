package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kexin.InstantColumn;
import kexin.Refused;

/**
 * The store of what was typed. An answer is saved by two statements, without loading anything: one that locks the open
 * attempt, so that its answers are written one after the other, and one that writes if nobody else has since.
 */
@ApplicationScoped
public class Answers {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** Gap key to what was typed in this language; a gap that holds nothing yet is missing. */
    public Map<String, SavedAnswer> of(Attempt attempt, String language) {
        Map<String, SavedAnswer> answers = new LinkedHashMap<>();
        for (Object[] row : rows(
                "select gap, typed, revision, saved_at, settled from answer where attempt_id = ? and language = ?",
                attempt.id(),
                language)) {
            answers.put((String) row[0], saved(row));
        }
        return answers;
    }

    /** In which anything was typed. */
    Set<String> languages(Attempt attempt) {
        Set<String> languages = new TreeSet<>();
        store.createNativeQuery("select language from answer where attempt_id = ?"
                        + " union select language from late_answer where attempt_id = ?")
                .setParameter(1, attempt.id())
                .setParameter(2, attempt.id())
                .getResultList()
                .forEach(language -> languages.add((String) language));
        return languages;
    }

    /** Gap key to what arrived when the attempt was over, in its language. */
    public Map<String, String> late(Attempt attempt) {
        return late(attempt, attempt.language());
    }

    Map<String, String> late(Attempt attempt, String language) {
        Map<String, String> late = new LinkedHashMap<>();
        for (Object[] row : rows(
                "select gap, typed from late_answer where attempt_id = ? and language = ?", attempt.id(), language)) {
            late.put((String) row[0], (String) row[1]);
        }
        return late;
    }

    /**
     * Saves a text into an open attempt. Its row stays locked to the end of the transaction, so that an answer is either
     * in before the attempt is marked or refused after. A write that is in already is not written again.
     *
     * @throws Refused where the attempt is submitted or the gap is settled
     * @throws Stale where the text is based on an older one than what is there
     */
    SavedAnswer save(Attempt attempt, Typing typing, Instant now) {
        Timestamp time = Timestamp.from(now);
        if (write("update attempt set saved_at = ? where id = ? and submitted_at is null", time, attempt.id()) == 0) {
            throw new Refused("refused.attempt.submitted");
        }
        int written = typing.base() == 0 ? insert(attempt, typing, time) : update(attempt, typing, time);
        return written == 1
                ? new SavedAnswer(typing.typed(), typing.base() + 1, now, false)
                : sameWrite(attempt, typing);
    }

    /** Keeps what arrived when the time was over, unless it is what had been saved in time. */
    void keepLate(Attempt attempt, String language, String gap, String typed, Instant now) {
        SavedAnswer inTime = of(attempt, language).getOrDefault(gap, SavedAnswer.NONE);
        if (inTime.typed().equals(typed)) {
            return;
        }
        Timestamp time = Timestamp.from(now);
        String where = " where attempt_id = ? and language = ? and gap = ?";
        if (write("update late_answer set typed = ?, arrived_at = ?" + where, typed, time, attempt.id(), language, gap) == 0) {
            write(
                    "insert into late_answer (typed, arrived_at, attempt_id, language, gap) values (?, ?, ?, ?, ?)",
                    typed, time, attempt.id(), language, gap);
        }
    }

    /** Carries what was right in one try over into the next, where it is settled. */
    void carry(Attempt from, Attempt to, Instant now) {
        store.flush();
        write(
                "insert into answer (attempt_id, language, gap, typed, revision, write_id, saved_at, settled)"
                        + " select cast(? as bigint), cast(? as varchar(16)), gap, typed, 1, '',"
                        + " cast(? as timestamp(6) with time zone), true from mark where attempt_id = ?"
                        + " and key_version = ? and (verdict = 'RIGHT' or verdict = 'NEAR' and points >= worth)",
                to.id(), to.language(), Timestamp.from(now), from.id(), from.keyVersion());
    }

    /**
     * Puts what was typed in an earlier try into a new one, where nothing stands yet.
     *
     * @param settled whether it is right and stays as it is
     */
    void put(Attempt to, String language, String gap, String typed, boolean settled, Instant now) {
        write(
                "insert into answer (attempt_id, language, gap, typed, revision, write_id, saved_at, settled)"
                        + " values (?, ?, ?, ?, 1, '', ?, ?)",
                to.id(), language, gap, typed, Timestamp.from(now), settled);
    }

    private int update(Attempt attempt, Typing typing, Timestamp time) {
        return write(
                "update answer set typed = ?, revision = revision + 1, write_id = ?, saved_at = ?"
                        + " where attempt_id = ? and language = ? and gap = ? and revision = ? and settled = false",
                typing.typed(), typing.write(), time,
                attempt.id(), typing.language(), typing.gap(), typing.base());
    }

    private int insert(Attempt attempt, Typing typing, Timestamp time) {
        return write(
                "insert into answer (attempt_id, language, gap, typed, revision, write_id, saved_at, settled)"
                        + " select cast(? as bigint), cast(? as varchar(16)), cast(? as varchar(120)),"
                        + " cast(? as varchar(1000)), 1, cast(? as varchar(40)),"
                        + " cast(? as timestamp(6) with time zone), false where not exists"
                        + " (select 1 from answer where attempt_id = ? and language = ? and gap = ?)",
                attempt.id(), typing.language(), typing.gap(), typing.typed(), typing.write(), time,
                attempt.id(), typing.language(), typing.gap());
    }

    private SavedAnswer sameWrite(Attempt attempt, Typing typing) {
        Object[] row = find(attempt, typing);
        SavedAnswer saved = row == null ? SavedAnswer.NONE : saved(row);
        if (saved.settled()) {
            throw new Refused("refused.answer.settled");
        }
        if (row == null || !row[5].equals(typing.write())) {
            throw new Stale(saved);
        }
        return saved;
    }

    /** Null where nothing was saved yet. */
    private Object[] find(Attempt attempt, Typing typing) {
        List<Object[]> rows = rows(
                "select gap, typed, revision, saved_at, settled, write_id from answer"
                        + " where attempt_id = ? and language = ? and gap = ?",
                attempt.id(),
                typing.language(),
                typing.gap());
        return rows.isEmpty() ? null : rows.get(0);
    }

    private static SavedAnswer saved(Object[] row) {
        return new SavedAnswer(
                (String) row[1], ((Number) row[2]).intValue(), InstantColumn.read(row[3]), (Boolean) row[4]);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... values) {
        return query(sql, values).getResultList();
    }

    private int write(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = store.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}
