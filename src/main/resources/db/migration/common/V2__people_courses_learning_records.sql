-- EclipseLink takes a sequence's value as the END of its block of 50; 1 to 50 stay free for rows written here.
create sequence kexin_id start with 100 increment by 50;

create table person (
    id            bigint primary key,
    version       integer not null,
    account       varchar(64) not null unique,
    name          varchar(120) not null,
    staff_number  varchar(40) unique,
    email         varchar(254),
    department    varchar(120) not null,
    language      varchar(16) not null,
    password_hash varchar(400),
    one_time      boolean not null,
    active        boolean not null,
    demo          boolean not null,
    epoch         integer not null,
    created_at    timestamp(6) with time zone not null
);
create index person_by_department on person (department);

create table person_role (
    person_id bigint not null references person,
    role      varchar(20) not null,
    primary key (person_id, role)
);

-- The principal that loads built-in content. It has no password, so nobody can sign in as it.
insert into person (id, version, account, name, department, language, one_time, active, demo, epoch, created_at)
    values (1, 1, 'kexin', 'Kexin', '', 'en', false, true, false, 0, current_timestamp);
insert into person_role values (1, 'TRAINER');

create table course (
    id         bigint primary key,
    version    integer not null,
    slug       varchar(64) not null unique,
    owner_id   bigint not null references person,
    -- what the built-in content was when it was last loaded; null for courses that never were built in
    built_in   varchar(64)
);

create table edition (
    id           bigint primary key,
    course_id    bigint not null references course,
    number       integer not null,
    archive      bytes not null,
    sha256       varchar(64) not null,
    published_at timestamp(6) with time zone not null,
    publisher_id bigint not null references person,
    unique (course_id, number)
);

create table draft (
    id         bigint primary key,
    version    integer not null,
    slug       varchar(64) not null,
    author_id  bigint not null references person,
    archive    bytes not null,
    sha256     varchar(64) not null,
    updated_at timestamp(6) with time zone not null,
    unique (slug, author_id)
);

create table enrolment (
    id           bigint primary key,
    version      integer not null,
    person_id    bigint not null references person,
    course_id    bigint not null references course,
    edition_id   bigint not null references edition,
    opened_at    timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone,
    unique (person_id, course_id)
);
create index enrolment_by_course on enrolment (course_id);
create index enrolment_by_opening on enrolment (opened_at, id);

-- A page is ticked from its first opening on; the latest opening is where the reader left.
create table seen_page (
    enrolment_id bigint not null references enrolment,
    page         varchar(80) not null,
    first_at     timestamp(6) with time zone not null,
    last_at      timestamp(6) with time zone not null,
    primary key (enrolment_id, page)
);

create table attempt (
    id           bigint primary key,
    version      integer not null,
    enrolment_id bigint not null references enrolment,
    person_id    bigint not null references person,
    lesson       varchar(80) not null,
    number       integer not null,
    language     varchar(16) not null,
    begun_at     timestamp(6) with time zone not null,
    saved_at     timestamp(6) with time zone,
    submitted_at timestamp(6) with time zone,
    points       double precision,
    total        double precision,
    passed       boolean,
    unique (enrolment_id, lesson, number)
);

create table answer (
    attempt_id bigint not null references attempt,
    gap        varchar(120) not null,
    typed      varchar(1000) not null,
    saved_at   timestamp(6) with time zone not null,
    primary key (attempt_id, gap)
);

-- What became of a gap of a submitted attempt, kept as it was told to the learner.
create table mark (
    attempt_id bigint not null references attempt,
    place      integer not null,
    gap        varchar(120) not null,
    typed      varchar(1000) not null,
    verdict    varchar(10) not null,
    reason     varchar(80) not null,
    arguments  varchar(2000) not null,
    feedback   varchar(2000) not null,
    points     double precision not null,
    worth      double precision not null,
    primary key (attempt_id, place)
);

-- Append-only, and a copy of all it states: it outlives the person's name, the department and the course.
create table completion_record (
    id               bigint primary key,
    enrolment_id     bigint not null unique references enrolment,
    person_id        bigint not null references person,
    person_name      varchar(120) not null,
    staff_number     varchar(40),
    department       varchar(120) not null,
    course           varchar(64) not null,
    course_title_zh  varchar(200) not null,
    course_title_en  varchar(200) not null,
    edition          integer not null,
    language         varchar(16) not null,
    points           double precision not null,
    total            double precision not null,
    enrolled_at      timestamp(6) with time zone not null,
    completed_at     timestamp(6) with time zone not null
);
create index completion_by_person on completion_record (person_id);
create index completion_by_time on completion_record (completed_at, id);

create table certificate (
    id        bigint primary key,
    serial    varchar(40) not null unique,
    record_id bigint not null unique references completion_record,
    person_id bigint not null references person,
    pdf       bytes not null,
    sha256    varchar(64) not null,
    issued_at timestamp(6) with time zone not null
);
create index certificate_by_person on certificate (person_id);
