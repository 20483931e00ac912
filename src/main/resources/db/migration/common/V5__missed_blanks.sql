-- A gap that somebody missed, and the day it comes back; one that rests is due at the end of time.
create table missed_blank (
    id           bigint primary key,
    version      integer not null,
    enrolment_id bigint not null references enrolment,
    person_id    bigint not null references person,
    lesson       varchar(80) not null,
    gap          varchar(120) not null,
    language     varchar(16) not null,
    step         varchar(20) not null,
    due_on       date not null,
    typed        varchar(1000) not null,
    unique (enrolment_id, lesson, gap)
);
create index missed_blank_by_day on missed_blank (person_id, due_on);
