--liquibase formatted sql

--changeset assistance:006-people
-- A second application of one household is found by its people, without opening what is sealed of a million cases.
create table assistance_person (
    case_no      text  not null references cases (case_no),
    person_index bytea not null,
    primary key (case_no, person_index)
);
create index assistance_person_by_person on assistance_person (person_index);
comment on table assistance_person is 'who is in the household of an application that is under way; nobody once it is closed. person_index is the blind index "person"';
