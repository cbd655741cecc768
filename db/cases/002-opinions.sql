--liquibase formatted sql

--changeset cases:002-opinions
-- Who ended which step how (办理意见): read by four-eyes, by the documents and by the case's page.
create table case_opinion (
    case_no text        not null references cases,
    no      int         not null,
    step    text        not null,
    outcome text        not null,
    reason  bytea,
    by      text        not null,
    office  text        not null,
    at      timestamptz not null,
    primary key (case_no, no)
);
create index case_opinion_by_person on case_opinion (by, at desc);
