-- By which edition, and by which version of what was decided about its answers, an attempt was marked. A later marking is
-- appended to the marks, under its own version; those of the attempt's version count.
alter table attempt add column edition_id bigint;
update attempt set edition_id = (select e.edition_id from enrolment e where e.id = attempt.enrolment_id)
    where submitted_at is not null;
alter table attempt add constraint attempt_marked_by foreign key (edition_id) references edition;
create index attempt_by_edition on attempt (edition_id, lesson);
alter table attempt add column key_version integer default 0 not null;
alter table mark add column key_version integer default 0 not null;

-- What a trainer decided about an answer to a gap: append-only, numbered within the course. It holds in every edition whose
-- gap leaves the same imprint.
create table decision (
    id         bigint primary key,
    course_id  bigint not null references course,
    version    integer not null,
    edition_id bigint not null references edition,
    lesson     varchar(80) not null,
    gap        varchar(120) not null,
    language   varchar(16) not null,
    imprint    varchar(64) not null,
    typed      varchar(1000) not null,
    kind       varchar(10) not null,
    decided_by bigint not null references person,
    decided_at timestamp(6) with time zone not null,
    unique (course_id, version)
);

-- The regrading of past attempts that follows a decision, and what came of it.
create table regrade (
    id               bigint primary key,
    revision         integer not null,
    decision_id      bigint not null unique references decision,
    taking_away      boolean not null,
    people           integer not null,
    done             integer not null,
    attempts         integer not null,
    gained           integer not null,
    lost             integer not null,
    kept             integer not null,
    completed        integer not null,
    revoked          integer not null,
    restated         integer not null,
    finished_at      timestamp(6) with time zone
);
