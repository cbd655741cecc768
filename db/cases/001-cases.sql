--liquibase formatted sql

--changeset cases:001-cases
create table cases (
    case_no        text primary key,
    kind           text        not null,
    category       text,
    status         text        not null,
    -- the village or street the case belongs to (户籍地), and its street
    area           text        not null,
    street         text        not null,
    -- where it was handed in (就近受理), and where the family lives when that is elsewhere
    intake_unit    text        not null,
    residence      text,
    applicant_type text        not null,
    -- A name is searched and sorted by clerks, so it stays readable; what identifies or reaches a person is sealed.
    applicant_name text        not null,
    id_index       bytea       not null,
    id_sealed      bytea       not null,
    phone_sealed   bytea       not null,
    tracking_code  bytea       not null,
    account        text,
    filed_by       text        not null,
    handed_in_at   timestamptz not null,
    accepted_on    date,
    closed_at      timestamptz
);
create index cases_by_person on cases (id_index);
create index cases_by_account on cases (account, handed_in_at desc) where account is not null;
create index cases_by_street on cases (street, handed_in_at desc);

create table case_number (
    prefix text not null,
    unit   text not null,
    year   int  not null,
    last   int  not null,
    primary key (prefix, unit, year)
);

create table case_answers (
    case_no text        not null references cases,
    form    text        not null,
    round   int         not null,
    sealed  bytea       not null,
    by      text        not null,
    at      timestamptz not null,
    primary key (case_no, form, round)
);

create table case_decision (
    case_no     text primary key references cases,
    nature      text    not null check (nature in ('APPROVED', 'REJECTED', 'DECLINED', 'TERMINATED', 'WITHDRAWN', 'TRANSFERRED')),
    reason      bytea   not null,
    amount      numeric(14, 2),
    starts_on   date,
    decided_by  text    not null,
    office      text    not null,
    decided_on  date    not null
);
