-- Who did what to whom. A copy of all that the line says, so that it stands whatever becomes of people and courses:
-- actor_id is a plain number. The topic is the first word of the verb.
create table deed_record (
    id         bigint primary key,
    done_at    timestamp(6) with time zone not null,
    actor_id   bigint not null,
    actor_name varchar(120) not null,
    topic      varchar(40) not null,
    verb       varchar(80) not null,
    subject    varchar(400) not null,
    address    varchar(400) not null,
    details    varchar(8000) not null
);
create index deed_by_time on deed_record (done_at, id);
create index deed_by_actor on deed_record (actor_id, done_at, id);
create index deed_by_topic on deed_record (topic, done_at, id);

-- Each seal is the SHA-256 over the one before and its line: what was changed or taken away since breaks the chain. The
-- first is the beginning; whoever seals holds it, so that there is one chain only.
create table deed_seal (
    number  bigint primary key,
    deed_id bigint unique references deed_record,
    sha256  varchar(64) not null
);
insert into deed_seal (number, deed_id, sha256)
    values (1, null, '0000000000000000000000000000000000000000000000000000000000000000');

-- Who came in, was refused, was kept waiting, or left. The account is that of a known person or none at all: into that
-- field people also type passwords.
create table door_record (
    id        bigint primary key,
    seen_at   timestamp(6) with time zone not null,
    person_id bigint,
    account   varchar(64) not null,
    name      varchar(120) not null,
    address   varchar(100) not null,
    outcome   varchar(20) not null
);
create index door_by_time on door_record (seen_at, id);
create index door_by_person on door_record (person_id, seen_at, id);
create index door_by_outcome on door_record (outcome, seen_at, id);

-- What the administrator has set where the operation gives nothing; what is secret is encrypted with a key that is kept
-- elsewhere.
create table setting (
    name    varchar(80) primary key,
    version integer not null,
    given   varchar(4000) not null
);
