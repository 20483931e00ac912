-- Letters with a certificate that have not gone out: written together with the record they are about, taken away when the
-- mail server has them. What a letter says and encloses is read when it is sent. Each try sets when the next one is due
-- before it begins, so that a second server leaves the letter alone. After the last try it stays, given up.
create table certificate_letter (
    id        bigint primary key,
    record_id bigint not null references completion_record,
    tries     integer not null,
    due_at    timestamp(6) with time zone not null,
    given_up  boolean not null,
    failed_at timestamp(6) with time zone,
    failure   varchar(2000) not null
);
create index certificate_letter_by_due on certificate_letter (given_up, due_at, id);
