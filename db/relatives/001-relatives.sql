--liquibase formatted sql

--changeset relatives:001-relatives
-- Staff and committee members (名册). Names are searched, so they stay readable; numbers are sealed and found again by
-- the same blind index "person" under which applicants and members of households are looked up.
create table relatives_person (
    id         uuid        primary key,
    uid        text        unique,
    name       text        not null,
    id_index   bytea       not null unique,
    id_sealed  bytea       not null,
    entered_at timestamptz not null
);
create index relatives_person_by_name on relatives_person (name text_pattern_ops, id);

create table relatives_term (
    id        bigint generated always as identity primary key,
    person    uuid not null references relatives_person,
    post      text not null,
    office    text not null,
    capacity  text not null check (capacity in ('COMMITTEE', 'OFFICIAL', 'HIRED')),
    starts_on date not null,
    ends_on   date,
    constraint term_ends_after_it_starts check (ends_on is null or ends_on >= starts_on)
);
create index relatives_term_by_person on relatives_term (person, starts_on);
create index relatives_term_by_office on relatives_term (office, person);

create table relatives_relation (
    id             uuid        primary key,
    person         uuid        not null references relatives_person,
    relation       text        not null,
    name_sealed    bytea       not null,
    relative_index bytea       not null,
    id_sealed      bytea       not null,
    declared_on    date        not null,
    ended_on       date
);
create unique index relatives_relation_once on relatives_relation (person, relative_index, relation) where ended_on is null;
create index relatives_relation_by_relative on relatives_relation (relative_index) where ended_on is null;

-- Once a year everybody declares, "none" too, and signs the pledge (廉政责任承诺书).
create table relatives_declaration (
    person      uuid not null references relatives_person,
    year        int  not null,
    declared_on date not null,
    has_none    boolean not null,
    pledged_on  date not null,
    primary key (person, year)
);

-- A case put on separate record (单独登记备案). Without a person: the applicant declared a relative whom the register
-- does not know for certain; hint is whom it may mean.
create table relatives_filing (
    id          bigint generated always as identity primary key,
    case_no     text    not null,
    filing_no   text    unique,
    person      uuid    references relatives_person,
    hint        uuid    references relatives_person,
    relation    text    not null,
    basis       text    not null,
    origin      text    not null check (origin in ('ACCEPTANCE', 'CONFIRMATION', 'MONTHLY', 'DECLARED')),
    late        boolean not null,
    false_no    boolean not null,
    found_on    date    not null,
    ended       text    check (ended in ('VISITED', 'DISMISSED', 'CASE_CLOSED')),
    ended_on    date,
    visited_on  date,
    visited_by  text,
    cosigned_by text,
    -- 民发〔2021〕57号第二十条, and two who visit
    constraint two_visitors check (visited_by <> cosigned_by),
    constraint visited_is_ended check ((ended = 'VISITED') = (visited_on is not null) or ended is null)
);
create unique index relatives_filing_once on relatives_filing (case_no, person) where person is not null;
create index relatives_filing_by_case on relatives_filing (case_no);
create index relatives_filing_by_person on relatives_filing (person, id) where person is not null;
