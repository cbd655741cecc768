--liquibase formatted sql

--changeset worklist:140-holders
-- Since when somebody has a step in hand, and who had it before it fell back to the office because they are there no more.
alter table work_item
    add held_since timestamptz,
    add fallen_from text;
comment on column work_item.fallen_from is 'uid of who had it and has left the directory or the office; null once somebody takes it';
update work_item set held_since = since where assignee is not null;

--changeset worklist:140-taken-over
-- What people are told above their list: a leader took a step out of their hands, or gave them one.
create table work_told (
    id      bigint generated always as identity primary key,
    uid     text        not null,
    case_no text        not null references cases,
    version text        not null,
    step    text        not null,
    -- TAKEN from them or GIVEN to them
    what    text        not null check (what in ('TAKEN', 'GIVEN')),
    by      text        not null,
    at      timestamptz not null
);
create index work_told_to on work_told (uid, id);
