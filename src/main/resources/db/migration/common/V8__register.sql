-- The register of enrolments and completions, a line each, drawn anew by kexin.completion.Register in every transaction
-- that changes what a line says. Nothing in it is null, since each database orders nulls its own way: never is the
-- beginning of 1970, no score is -1, no staff number and no certificate is nothing.
create table register_line (
    enrolment_id bigint primary key references enrolment,
    person_id    bigint not null references person,
    name         varchar(120) not null,
    account      varchar(64) not null,
    staff_number varchar(40) not null,
    department   varchar(120) not null,
    course       varchar(64) not null,
    edition      integer not null,
    language     varchar(16) not null,
    state        varchar(20) not null,
    enrolled_at  timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone not null,
    -- of its completion, or of its enrolment where it is not completed
    moved_at     timestamp(6) with time zone not null,
    percent      integer not null,
    serial       varchar(40) not null
);

insert into register_line
    select e.id, e.person_id, coalesce(r.person_name, p.name), p.account,
        coalesce(case when r.id is null then p.staff_number else r.staff_number end, ''),
        coalesce(r.department, p.department), c.slug, coalesce(r.edition, d.number), coalesce(r.language, p.language),
        case when r.id is null then 'LEARNING' else 'COMPLETED' end, e.opened_at,
        coalesce(r.completed_at, timestamp with time zone '1970-01-01 00:00:00+00:00'),
        coalesce(r.completed_at, e.opened_at),
        case when r.id is null then -1 when r.total = 0 then 100
            else cast(floor(r.points * 100 / r.total + 0.000000001) as integer) end,
        coalesce(z.serial, '')
    from enrolment e join person p on p.id = e.person_id
        join course c on c.id = e.course_id join edition d on d.id = e.edition_id
        left join current_record n on n.enrolment_id = e.id
        left join completion_record r on r.id = n.record_id and r.cause <> 'REVOKED'
        left join certificate z on z.record_id = r.id;

-- An order to read in for each column that many lines differ by; H2 reads an index in its own direction only.
create index register_by_enrolled on register_line (enrolled_at desc, enrolment_id desc);
create index register_by_completed on register_line (completed_at desc, enrolled_at desc, enrolment_id desc);
create index register_by_moved on register_line (moved_at desc, enrolled_at desc, enrolment_id desc);
create index register_by_person on register_line (person_id, enrolled_at desc, enrolment_id desc);
create index register_by_name on register_line (name, enrolled_at desc, enrolment_id desc);
create index register_by_account on register_line (account, enrolled_at desc, enrolment_id desc);
create index register_by_number on register_line (staff_number, enrolled_at desc, enrolment_id desc);
create index register_by_department on register_line (department, enrolled_at desc, enrolment_id desc);
create index register_by_course on register_line (course, enrolled_at desc, enrolment_id desc);
create index register_by_state on register_line (state, enrolled_at desc, enrolment_id desc);
create index register_by_percent on register_line (percent, enrolled_at desc, enrolment_id desc);
create index register_by_serial on register_line (serial, enrolled_at desc, enrolment_id desc);

-- What people are or were called in the register, in small letters: a part of a name is looked for here, among the
-- people, and not among all their lines. The same words may stand here twice for one person; nobody is hurt by it.
create table register_name (
    person_id bigint not null references person,
    words     varchar(240) not null
);
insert into register_name
    select distinct person_id, lower(name) || ' ' || account || ' ' || lower(staff_number) from register_line;
create index register_name_by_person on register_name (person_id);

-- A filter that somebody keeps under a name: the question as it stands in the address.
create table saved_filter (
    id       bigint primary key,
    owner_id bigint not null references person,
    name     varchar(80) not null,
    question varchar(24000) not null,
    unique (owner_id, name)
);

-- A file somebody asked for, from the asking until its file is cleared away.
create table export (
    id          bigint primary key,
    version     integer not null,
    owner_id    bigint not null references person,
    format      varchar(10) not null,
    question    varchar(24000) not null,
    language    varchar(16) not null,
    state       varchar(20) not null,
    asked_at    timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    line_count  bigint not null,
    byte_count  bigint not null,
    sha256      varchar(64)
);
create index export_by_owner on export (owner_id, id);
