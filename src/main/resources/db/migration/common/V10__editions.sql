-- What an edition brings that the one before it had not, and for whom, in its publisher's words.
create table edition_note (
    edition_id bigint not null references edition,
    language   varchar(16) not null,
    words      varchar(2000) not null,
    primary key (edition_id, language)
);

-- Since when a course is not offered any more, and the reason its page tells. Who has begun may finish.
alter table course add column withdrawn_at timestamp(6) with time zone;
alter table course add column withdrawn_because varchar(2000) default '' not null;

-- The last move of a learner to another edition of their course: from which one, and when.
alter table enrolment add column moved_from bigint references edition;
alter table enrolment add column moved_at timestamp(6) with time zone;
create index enrolment_by_edition on enrolment (edition_id);

-- The edition that asked this attempt, once its learner has moved to one that asks something else: it is kept, and counts
-- no more. Null while it counts.
alter table attempt add column lapsed_from bigint references edition;
