--liquibase formatted sql

--changeset studio:101-migrations
create table studio_migration (
    id           bigint primary key generated always as identity,
    model        text not null,
    from_version text not null,
    to_version   text not null,
    from_number  int  not null,
    to_number    int  not null,
    -- what whoever asked said beyond what is the same in both versions: {"Task_Old": "Task_New"}
    mapping      jsonb not null,
    reset        text[] not null,
    dry          boolean not null,
    undo_of      bigint references studio_migration,
    state        text not null check (state in ('PREPARING', 'ASKED', 'RUNNING', 'PAUSED', 'STOPPED', 'DONE')),
    total        int  not null,
    asked_by     text not null,
    asked_at     timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    finished_at  timestamptz,
    -- four eyes: nothing moves that nobody else has confirmed
    check (dry or state in ('PREPARING', 'ASKED', 'STOPPED') or confirmed_by <> asked_by)
);
create index studio_migration_by_model on studio_migration (model, id desc);
create index studio_migration_running on studio_migration (id) where state = 'RUNNING';

create table studio_migration_case (
    migration bigint not null references studio_migration,
    case_no   text   not null,
    result    text   not null default 'WAITING' check (result in ('WAITING', 'MOVED', 'REFUSED', 'FAILED', 'GONE')),
    -- [{element, code, detail}] where it did not go
    reasons   jsonb,
    at        timestamptz,
    primary key (migration, case_no)
);
create index studio_migration_case_by_result on studio_migration_case (migration, result, case_no);

create table studio_migration_step (
    migration bigint not null references studio_migration,
    case_no   text   not null,
    step      text   not null,
    office    text   not null,
    primary key (migration, case_no, step, office)
);
comment on table studio_migration_step is 'Where the cases stood when the migration was asked for; an empty step is a wait for a day or a message';
