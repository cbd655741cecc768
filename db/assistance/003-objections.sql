--liquibase formatted sql

--changeset assistance:003-objections
create table assistance_objection (
    id             uuid primary key,
    case_no        text        not null references cases (case_no),
    sort           text        not null check (sort in ('OBJECTION', 'COMPLAINT')),
    way            text        not null,
    received_on    date        not null,
    in_time        boolean     not null,
    who            bytea,
    contact        bytea,
    facts          bytea       not null,
    evidence       bytea,
    entered_by     text        not null,
    office         text        not null,
    entered_at     timestamptz not null,
    outcome        text,
    outcome_reason bytea,
    settled_on     date,
    told_on        date,
    told_how       bytea
);
create index assistance_objection_case on assistance_objection (case_no, entered_at);
comment on table assistance_objection is 'Objections to a public notice, complaints and reports, each with who (sealed; null: anonymous), how and when it came, what is said, what became of it and when the answer was given (民发〔2021〕57号第十九条、第二十条、第三十七条)';
comment on column assistance_objection.in_time is 'whether it was received while the notice hung: the day of receipt counts, not that of the entry';
