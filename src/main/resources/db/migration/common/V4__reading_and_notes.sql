-- A page is ticked once it counts as read, which is with its first opening unless its course asks for a minimum of time.
alter table seen_page add read_at timestamp(6) with time zone;
update seen_page set read_at = first_at;
-- Milliseconds that the page was really read, as far as the server believes it.
alter table seen_page add read_millis bigint default 0 not null;

-- Up to when somebody's reading was counted: time is counted once, in however many tabs.
create table reading_clock (
    person_id     bigint primary key references person,
    counted_until timestamp(6) with time zone not null
);

-- Pages count as read with their first opening for whom this is true, whatever their course asks for.
alter table person add unhurried boolean default false not null;

-- Somebody's own words and bookmark at a page, for nobody else. By course and not by edition: a page's id stays.
create table note (
    person_id  bigint not null references person,
    course_id  bigint not null references course,
    page       varchar(80) not null,
    words      varchar(4000) not null,
    bookmarked boolean not null,
    revision   integer not null,
    changed_at timestamp(6) with time zone not null,
    primary key (person_id, course_id, page)
);
