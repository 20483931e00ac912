package kexin.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A question to one of the trails, whose lines are called {@code t}: conditions joined by and, with their values. */
final class Lines<T> {

    private static final String PEOPLE = " in (select p.id from Person p where lower(p.name) like :who escape '!'"
            + " or p.account like :who escape '!' or lower(p.staffNumber) like :who escape '!')";

    private final Class<T> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Lines(Class<T> type) {
        this.type = type;
    }

    /**
     * @param who attribute with the id of whoever acted
     * @param subject condition of what is looked for as {@code :subject}, some letters in any place
     * @param kind of the lines, as the attribute has it; null for all
     */
    static <T> Lines<T> of(Class<T> type, TrailFilter filter, String who, String subject, Object kind) {
        Lines<T> lines = new Lines<>(type);
        lines.ask(hasText(filter.who()), "t." + who + PEOPLE, "who", pattern(filter.who()));
        lines.ask(hasText(filter.subject()), subject, "subject", pattern(filter.subject()));
        lines.ask(kind != null, "t.kind = :kind", "kind", kind);
        lines.ask(filter.from() != null, "t.at >= :from", "from", filter.from());
        lines.ask(filter.until() != null, "t.at < :until", "until", filter.until());
        return lines;
    }

    List<T> on(Stretch stretch, EntityManager store) {
        List<String> all = new ArrayList<>(conditions);
        if (stretch.beyond() != null) {
            all.add(stretch.condition());
        }
        TypedQuery<T> query = store.createQuery(
                "select t from " + type.getSimpleName() + " t" + (all.isEmpty() ? "" : " where " + String.join(" and ", all))
                        + stretch.order(),
                type);
        values.forEach(query::setParameter);
        if (stretch.beyond() != null) {
            query.setParameter("at", stretch.beyond().at()).setParameter("id", stretch.beyond().id());
        }
        return stretch.newestFirst(new ArrayList<>(query.setMaxResults(stretch.most()).getResultList()));
    }

    private void ask(boolean asked, String condition, String name, Object value) {
        if (asked) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    private static String pattern(String text) {
        return text == null ? null : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
