--liquibase formatted sql

--changeset worklist:422-pauses
-- Why the limit of a case stood still and ran again, in the words of whoever let it.
create table case_pause (
    id            uuid primary key,
    case_no       text        not null,
    code          text        not null,
    until_on      date        not null,
    reason_sealed bytea       not null,
    paused_by     text        not null,
    paused_at     timestamptz not null,
    why_sealed    bytea,
    resumed_by    text,
    resumed_at    timestamptz
);
comment on table case_pause is 'pauses of statutory limits as people said them; the days are in limit_pause';
create unique index case_pause_open on case_pause (case_no) where resumed_at is null;
create index case_pause_case on case_pause (case_no);
