--liquibase formatted sql

--changeset worklist:440-rebuilds
-- Each time the list is made anew: how far it has come, so that whichever instance goes on knows, and what was wrong.
create table work_rebuild (
    id         bigint generated always as identity primary key,
    begun_at   timestamptz not null,
    ended_at   timestamptz,
    -- the cases of the engine first; then those of the list that the engine does not have
    beyond     boolean     not null default false,
    after      text        not null default '',
    cases      integer     not null default 0,
    missing    integer     not null default 0,
    surplus    integer     not null default 0,
    different  integer     not null default 0
);
create unique index work_rebuild_one_at_a_time on work_rebuild ((true)) where ended_at is null;
comment on table work_rebuild is 'each making anew of work_item from the open tasks of the engine: how far, and what was wrong';
