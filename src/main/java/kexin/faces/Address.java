package kexin.faces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every address people or their browsers may ask for, what answers it and who may ask. The first that fits is taken.
 * What is not here does not exist, apart from assets and what the server itself serves.
 */
public enum Address {
    HOME("/", "/WEB-INF/learning/home.xhtml", Access.SIGNED_IN),
    SIGN_IN("/sign-in", "/WEB-INF/people/sign-in.xhtml", Access.ANYBODY),
    SIGN_OUT("/sign-out", "/-/sign-out", Access.ANYBODY),
    LANGUAGE("/language/{language}", "/-/language", Access.ANYBODY),
    PASSWORD("/password", "/WEB-INF/people/password.xhtml", Access.SIGNED_IN),

    SESSION("/api/session", "/-/api/session", Access.ANYBODY),

    GLOSSARY("/glossary", "/WEB-INF/course/glossary.xhtml", Access.SIGNED_IN),
    SEARCH("/search", "/WEB-INF/search/search.xhtml", Access.SIGNED_IN),
    PRACTICE("/practice", "/WEB-INF/practice/practice.xhtml", Access.SIGNED_IN),
    COURSES("/courses", "/WEB-INF/learning/courses.xhtml", Access.SIGNED_IN),
    COURSE("/courses/{course}", "/WEB-INF/learning/course.xhtml", Access.SIGNED_IN),
    QUIZ("/courses/{course}/{lesson}/quiz", "/WEB-INF/learning/quiz.xhtml", Access.SIGNED_IN),
    HANDOUT("/courses/{course}/{lesson}/handout", "/WEB-INF/learning/handout.xhtml", Access.SIGNED_IN),
    PAGE("/courses/{course}/{lesson}/{page}", "/WEB-INF/learning/lesson.xhtml", Access.SIGNED_IN),
    MEDIA("/courses/{course}/{lesson}/media/{file}", "/-/media", Access.SIGNED_IN),
    SEEN("/api/enrolments/{enrolment}/pages/{page}", "/-/api/seen", Access.SIGNED_IN),
    NOTE("/api/enrolments/{enrolment}/pages/{page}/note", "/-/api/note", Access.SIGNED_IN),
    NOTES("/notes", "/WEB-INF/learning/notes.xhtml", Access.SIGNED_IN),
    WORKER("/worker.js", "/-/worker", Access.ANYBODY),
    OFFLINE("/offline", "/WEB-INF/learning/offline.xhtml", Access.SIGNED_IN),
    ANSWER("/api/attempts/{attempt}/answers/{gap}", "/-/api/answer", Access.SIGNED_IN),

    CERTIFICATES("/certificates", "/WEB-INF/certificate/certificates.xhtml", Access.SIGNED_IN),
    CERTIFICATE("/certificates/{serial}.pdf", "/-/certificate", Access.SIGNED_IN),

    RECORDS("/records", "/WEB-INF/completion/records.xhtml", Access.HR),
    RECORDS_CSV("/records.csv", "/-/records.csv", Access.HR),
    RECORDS_OVERVIEW("/records/overview", "/WEB-INF/completion/overview.xhtml", Access.HR),
    HISTORY("/records/people/{person}", "/WEB-INF/completion/history.xhtml", Access.HR),
    SAVED_FILTER("/records/filters/{filter}", "/WEB-INF/completion/saved-filter.xhtml", Access.HR),
    EXPORTS("/records/exports", "/WEB-INF/completion/exports.xhtml", Access.HR),
    EXPORT("/records/exports/{export}.{format}", "/-/export", Access.HR),

    STUDIO("/studio", "/WEB-INF/course/studio.xhtml", Access.TRAINER),
    ANSWERS("/studio/{course}/answers", "/WEB-INF/marking/answers.xhtml", Access.TRAINER),
    DECISION("/studio/{course}/decision", "/WEB-INF/marking/decision.xhtml", Access.TRAINER),
    STATISTICS("/studio/{course}/statistics", "/WEB-INF/marking/statistics.xhtml", Access.TRAINER),
    DRAFT("/studio/{course}", "/WEB-INF/course/draft.xhtml", Access.TRAINER),
    EDIT("/studio/{course}/edit", "/WEB-INF/course/edit.xhtml", Access.TRAINER),
    EDIT_FILE("/studio/{course}/edit/file", "/WEB-INF/course/edit-file.xhtml", Access.TRAINER),
    PUBLISH("/studio/{course}/publish", "/WEB-INF/course/publish.xhtml", Access.TRAINER),
    EDITIONS("/studio/{course}/editions", "/WEB-INF/course/editions.xhtml", Access.TRAINER),
    MOVE("/studio/{course}/editions/move", "/WEB-INF/learning/move.xhtml", Access.TRAINER),
    COMPARISON("/studio/{course}/editions/compare", "/WEB-INF/course/comparison.xhtml", Access.TRAINER),
    EDITION_ZIP("/studio/{course}/editions/{edition}.zip", "/-/edition.zip", Access.TRAINER),
    EDITION("/studio/{course}/editions/{edition}", "/WEB-INF/course/edition.xhtml", Access.TRAINER),
    EDITION_QUIZ("/studio/{course}/editions/{edition}/{lesson}/quiz", "/WEB-INF/course/edition-quiz.xhtml", Access.TRAINER),
    EDITION_PAGE("/studio/{course}/editions/{edition}/{lesson}/{page}", "/WEB-INF/course/edition-page.xhtml", Access.TRAINER),
    EDITION_MEDIA("/studio/{course}/editions/{edition}/{lesson}/media/{file}", "/-/edition-media", Access.TRAINER),
    PREVIEW_QUIZ("/studio/{course}/{lesson}/quiz", "/WEB-INF/course/preview-quiz.xhtml", Access.TRAINER),
    PREVIEW("/studio/{course}/{lesson}/{page}", "/WEB-INF/course/preview.xhtml", Access.TRAINER),
    PREVIEW_MEDIA("/studio/{course}/{lesson}/media/{file}", "/-/draft-media", Access.TRAINER),
    EDIT_QUIZ("/studio/{course}/edit/{lesson}/quiz", "/WEB-INF/course/edit-quiz.xhtml", Access.TRAINER),
    EDIT_PAGE("/studio/{course}/edit/{lesson}/{page}", "/WEB-INF/course/edit-page.xhtml", Access.TRAINER),
    DRAFT_TEXT("/api/drafts/{course}/text", "/-/api/draft-text", Access.TRAINER),
    DRAFT_DEED("/api/drafts/{course}/deeds", "/-/api/draft-deed", Access.TRAINER),
    DRAFT_PICTURE("/api/drafts/{course}/pictures", "/-/api/draft-picture", Access.TRAINER),
    NOTATION("/api/notation", "/-/api/notation", Access.TRAINER),
    DRAFT_PROBLEMS("/api/drafts/{course}/problems", "/-/api/draft-problems", Access.TRAINER),

    QUESTIONS("/questions", "/WEB-INF/course/questions.xhtml", Access.TRAINER),
    QUESTIONS_OUT("/questions/{course}/{lesson}/{language}.{format}", "/-/questions", Access.TRAINER),

    DEPARTMENTS("/people/departments", "/WEB-INF/people/departments.xhtml", Access.HR_OR_ADMINISTRATOR),
    DEPARTMENT("/people/departments/{department}", "/WEB-INF/people/department.xhtml", Access.HR_OR_ADMINISTRATOR),
    ROSTER("/people/roster", "/WEB-INF/people/roster.xhtml", Access.HR_OR_ADMINISTRATOR),
    ROSTER_CSV("/people/roster.csv", "/-/roster.csv", Access.HR_OR_ADMINISTRATOR),
    ROSTER_EXAMPLE("/people/roster/example.{format}", "/-/roster-example", Access.HR_OR_ADMINISTRATOR),
    HANDING_OUT("/people/passwords", "/WEB-INF/people/passwords.xhtml", Access.HR_OR_ADMINISTRATOR),
    PEOPLE("/people", "/WEB-INF/people/people.xhtml", Access.ADMINISTRATOR),
    PERSON_NEW("/people/new", "/WEB-INF/people/person.xhtml", Access.ADMINISTRATOR),
    PERSON("/people/{person}", "/WEB-INF/people/person.xhtml", Access.ADMINISTRATOR),

    AUDIT("/audit", "/WEB-INF/audit/deeds.xhtml", Access.ADMINISTRATOR),
    AUDIT_CSV("/audit.csv", "/-/audit.csv", Access.ADMINISTRATOR),
    SIGN_INS("/audit/sign-ins", "/WEB-INF/audit/sign-ins.xhtml", Access.ADMINISTRATOR),
    SIGN_INS_CSV("/audit/sign-ins.csv", "/-/sign-ins.csv", Access.ADMINISTRATOR),

    SETTINGS("/settings", "/WEB-INF/settings/settings.xhtml", Access.ADMINISTRATOR),

    SYSTEM("/system", "/WEB-INF/upkeep/system.xhtml", Access.ADMINISTRATOR),
    BACKUP("/system/backup.zip", "/-/backup", Access.ADMINISTRATOR);

    /** A word in braces. An enum's constructor cannot reach its own constants. */
    private static final class Place {
        static final Pattern PATTERN = Pattern.compile("\\{(\\w+)}");
    }

    /** Who may ask. Roles bear the names of {@code kexin.people.Role}. */
    public enum Access {
        ANYBODY,
        SIGNED_IN,
        TRAINER,
        HR,
        ADMINISTRATOR,
        /** Both keep the people. */
        HR_OR_ADMINISTRATOR
    }

    private final String pattern;
    private final String target;
    private final Access access;
    private final List<String> names = new ArrayList<>();
    private final Pattern path;

    Address(String pattern, String target, Access access) {
        this.pattern = pattern;
        this.target = target;
        this.access = access;
        Matcher places = Place.PATTERN.matcher(pattern);
        while (places.find()) {
            names.add(places.group(1));
        }
        String literal = Pattern.quote(pattern);
        this.path = Pattern.compile(Place.PATTERN.matcher(literal).replaceAll("\\\\E([^/\\\\p{Cntrl}]+?)\\\\Q"));
    }

    /** An address that fits, and the words that stood in its places. */
    public record Visit(Address address, Map<String, String> words) {}

    /** @param path decoded, beginning with a slash */
    public static Optional<Visit> of(String path) {
        for (Address address : values()) {
            Matcher matcher = address.path.matcher(path);
            if (matcher.matches()) {
                Map<String, String> words = new HashMap<>();
                for (int place = 0; place < address.names.size(); place++) {
                    words.put(address.names.get(place), matcher.group(place + 1));
                }
                return Optional.of(new Visit(address, words));
            }
        }
        return Optional.empty();
    }

    /** {@code /courses/{course}} */
    public String pattern() {
        return pattern;
    }

    /** Path of the view or servlet behind it. */
    public String target() {
        return target;
    }

    public Access access() {
        return access;
    }
}
