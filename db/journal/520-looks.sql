--liquibase formatted sql

--changeset journal:520-looks
-- Who of the staff looked at which file. Not in the chains: to look is no act on a case, happens a hundred times as often,
-- and must never make two readers wait for each other. A day, a person and a file are one row.
create table file_look (
    file     text collate "C" not null,
    uid      text             not null,
    on_day   date             not null,
    offices  text[]           not null,
    first_at timestamptz      not null,
    last_at  timestamptz      not null,
    times    integer          not null default 1,
    primary key (file, on_day, uid)
);
comment on table file_look is 'Who of the staff looked at which file on which day, how often, and by which offices';
comment on column file_look.file is 'a case number, or a room''s name with a number of its own: households/12';
comment on column file_look.offices is 'role@unit, all they held at that moment; more than theirs where they stood in for somebody';
comment on column file_look.times is 'looks with at least a minute between them; what a page fetches for itself is the same look';
create index file_look_by_person on file_look (uid, on_day, file);

--changeset journal:520-acts-of-a-person
-- All acts of one person in a month, for the auditor.
create index journal_entry_by_person on journal_entry (by_uid, at, chain, seq);
