-- The departments as a tree. A department is its path, 总部/客服部/一组, from which its name and what lies above it follow;
-- so no circle can be written down, and a person's department goes on being the text it was.
create table department (
    id      bigint primary key,
    version integer not null,
    path    varchar(120) not null unique
);

-- What was written freely so far becomes a department at the top. A slash in it was no path: it turns into a wide one.
update person set department = replace(department, '/', '／') where department like '%/%';
insert into department (id, version, path)
    select -row_number() over (order by department), 1, department
    from (select distinct department from person where department <> '') named;

-- The roster that an officer has handed in and not yet applied: one at a time, as it came, so that the dry run is worked
-- out anew from the people as they are.
create table roster (
    officer_id  bigint primary key references person,
    version     integer not null,
    file_name   varchar(200) not null,
    file        bytes not null,
    whole       boolean not null,
    handed_in_at timestamp(6) with time zone not null
);
