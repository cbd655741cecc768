--liquibase formatted sql

--changeset cases:670-mandates
-- A relative, a neighbour or a guardian handed a case in for somebody and acts in it for them, until the mandate is ended.
create table case_mandate (
    id            uuid primary key,
    case_no       text        not null references cases (case_no),
    agent         text        not null,
    name_sealed   bytea       not null,
    number_sealed bytea       not null,
    phone_sealed  bytea       not null,
    relation      text        not null,
    basis         text        not null check (basis in ('CODE', 'PAPER', 'GUARDIAN')),
    given_at      timestamptz not null,
    ended_at      timestamptz,
    ended_by      text
);
create unique index case_mandate_running on case_mandate (case_no) where ended_at is null;
create index case_mandate_by_case on case_mandate (case_no, given_at desc);
create index case_mandate_by_agent on case_mandate (agent, case_no) where ended_at is null;
comment on table case_mandate is 'who acts for the applicant of a case (代办), on what, and until when';
comment on column case_mandate.agent is 'uid of the account that acts';
comment on column case_mandate.basis is 'CODE: the applicant gave the one-time code sent to their phone; PAPER: signed 代办委托书; GUARDIAN: proof of guardianship';
comment on column case_mandate.ended_by is 'uid of who ended it';
