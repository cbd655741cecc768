--liquibase formatted sql

--changeset worklist:421-recusal-applications
-- An applicant applies that somebody keep away (申请回避): entered by whoever received it, decided by a leader.
create table recusal_application (
    id            uuid primary key,
    case_no       text        not null,
    uid           text        not null,
    reason_sealed bytea       not null,
    received_on   date        not null,
    entered_by    text        not null,
    entered_at    timestamptz not null,
    granted       boolean,
    answer_sealed bytea,
    decided_by    text,
    decided_at    timestamptz,
    check ((granted is null) = (decided_by is null))
);
comment on table recusal_application is 'applications that a member of staff keep away from a case, and what became of them';
create unique index recusal_application_open on recusal_application (case_no, uid) where granted is null;
create index recusal_application_waiting on recusal_application (entered_at) where granted is null;
create index recusal_application_case on recusal_application (case_no);
