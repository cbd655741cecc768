--liquibase formatted sql

--changeset studio:102-cancellations
create table studio_cancellation (
    id           bigint primary key generated always as identity,
    case_no      text   not null references cases,
    reason       bytea  not null,
    asked_by     text   not null,
    asked_at     timestamptz not null,
    confirmed_by text,
    dropped_by   text,
    ended_at     timestamptz,
    check (confirmed_by <> asked_by)
);
comment on table studio_cancellation is 'A running case that an administrator wants ended by hand; another administrator confirms';
create unique index studio_cancellation_open on studio_cancellation (case_no) where ended_at is null;
create index studio_cancellation_waiting on studio_cancellation (id) where ended_at is null;
