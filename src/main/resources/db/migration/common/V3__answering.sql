-- Which items a try asks and in which order follows from the seed; how long it may take is settled when it begins.
alter table attempt add column seed bigint default 0 not null;
alter table attempt add column seconds integer;

-- Per cent on top of the time of a timed quiz.
alter table person add column extra_time integer default 0 not null;

-- An answer belongs to a language, and knows how often it was written and by which write last, so that a stale one is
-- told from one that is only sent again. What a retry carries over is settled.
create table kept_answer (
    attempt_id bigint not null references attempt,
    language   varchar(16) not null,
    gap        varchar(120) not null,
    typed      varchar(1000) not null,
    revision   integer not null,
    write_id   varchar(40) not null,
    saved_at   timestamp(6) with time zone not null,
    settled    boolean not null,
    primary key (attempt_id, language, gap)
);
insert into kept_answer (attempt_id, language, gap, typed, revision, write_id, saved_at, settled)
    select n.attempt_id, a.language, n.gap, n.typed, 1, '', n.saved_at, false
    from answer n join attempt a on a.id = n.attempt_id;
drop table answer;
alter table kept_answer rename to answer;

-- What arrived when the time of a try was over: kept, shown, never marked.
create table late_answer (
    attempt_id bigint not null references attempt,
    language   varchar(16) not null,
    gap        varchar(120) not null,
    typed      varchar(1000) not null,
    arrived_at timestamp(6) with time zone not null,
    primary key (attempt_id, language, gap)
);
