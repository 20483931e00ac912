-- A completion may be put on record anew: the earlier record stays as it is, the later one says what it stands in place
-- of. A column is replaced because the name of its unique constraint is each database's own.
alter table completion_record add column attended_id bigint;
update completion_record set attended_id = enrolment_id;
alter table completion_record drop column enrolment_id;
alter table completion_record rename column attended_id to enrolment_id;
alter table completion_record alter column enrolment_id set not null;
alter table completion_record add constraint completion_of_enrolment foreign key (enrolment_id) references enrolment;
create index completion_by_enrolment on completion_record (enrolment_id);

alter table completion_record add column supersedes_id bigint;
alter table completion_record add constraint completion_superseded foreign key (supersedes_id) references completion_record;
alter table completion_record add constraint completion_superseded_once unique (supersedes_id);

-- Why it was put on record, when, and by whom; nobody but the learner where it is the completion itself.
alter table completion_record add column cause varchar(20) default 'COMPLETED' not null;
alter table completion_record add column recorded_at timestamp(6) with time zone;
update completion_record set recorded_at = completed_at;
alter table completion_record alter column recorded_at set not null;
alter table completion_record add column recorded_by bigint;
alter table completion_record add constraint completion_recorder foreign key (recorded_by) references person;

-- Which record of an enrolment counts today: the only thing about records that ever changes.
create table current_record (
    enrolment_id bigint primary key references enrolment,
    record_id    bigint not null unique references completion_record
);
insert into current_record (enrolment_id, record_id) select enrolment_id, id from completion_record;
