--liquibase formatted sql

--changeset worklist:203-saved-filters
-- A list with its filters under a name, for oneself or for all of one's offices.
create table work_filter (
    id      uuid primary key,
    owner   text        not null,
    name    text        not null check (length(name) between 1 and 40),
    -- as the address of the list says it, put together anew before it is kept
    query   text        not null check (length(query) <= 2000),
    offices text[]      not null default '{}',
    since   timestamptz not null,
    unique (owner, name)
);
comment on column work_filter.offices is 'role@unit of those it is shared with, the owner''s when it was saved; empty for nobody';
create index work_filter_shared on work_filter using gin (offices);

create table work_columns (
    uid    text primary key,
    hidden text[] not null
);
comment on table work_columns is 'Columns of the lists that somebody does not want to see';
