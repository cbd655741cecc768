--liquibase formatted sql

--changeset access:420-recusal-causes
-- Not only kinship keeps people from a case: they say so themselves, a leader orders it, an applicant applies for it.
alter table recusal add cause text not null default 'KINSHIP' check (cause in ('KINSHIP', 'OWN', 'ORDERED', 'APPLIED'));
comment on column recusal.cause is 'KINSHIP found by the register of relatives; OWN 自行回避; ORDERED 责令回避; APPLIED 申请回避';

-- A leader lifts what does not rest on kinship; what was is kept.
create table recusal_lifted (
    id            bigint generated always as identity primary key,
    case_no       text        not null,
    uid           text        not null,
    cause         text        not null,
    reason_sealed bytea       not null,
    said_by       text        not null,
    said_at       timestamptz not null,
    why_sealed    bytea       not null,
    lifted_by     text        not null,
    lifted_at     timestamptz not null
);
comment on table recusal_lifted is 'recusals that a leader has lifted, as they were, and why they were lifted';
create index recusal_lifted_case on recusal_lifted (case_no);
