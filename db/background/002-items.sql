--liquibase formatted sql

--changeset background:002-items
create table background_item (
    id           bigint generated always as identity primary key,
    work         text not null,
    item         text not null,
    failures     int not null check (failures > 0),
    failed_at    timestamptz not null,
    failure      text not null check (failure in ('DATABASE', 'DATA', 'MEMORY', 'VANISHED', 'PROGRAM')),
    failed_in    text,
    next_try_at  timestamptz,
    set_aside_at timestamptz,
    unique (work, item),
    check ((next_try_at is null) <> (set_aside_at is null))
);
comment on table background_item is 'What a work could not do while it went on with the rest; a row goes once its item is done. One that is set aside waits for an administrator';
comment on column background_item.item is 'Which one, by the key its work knows it by: a number of a case, an id; never a name or an identity number';
comment on column background_item.failed_in is 'Which exception was thrown where in our code; never its message, which may hold personal data';
create index background_item_next on background_item (work, next_try_at);
