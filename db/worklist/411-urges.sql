--liquibase formatted sql

--changeset worklist:411-urges
-- Somebody presses for a step: of each person one on a working day, gone with the step. The journal keeps that it was.
create table work_urge (
    task_id     text        not null references work_item on delete cascade,
    by          text        not null,
    -- the working day it counts for: on a rest day the last one before
    on_day      date        not null,
    at          timestamptz not null,
    note_sealed bytea,
    primary key (task_id, by, on_day)
);
comment on table work_urge is 'who pressed for an open step, when, and with which words';
comment on column work_urge.note_sealed is 'null for none';

--changeset worklist:411-told-of-anything
-- What people are told is said by the program's list of it alone; a verb more is no change of the table.
alter table work_told drop constraint if exists work_told_what_check;
comment on column work_told.what is 'what happened to a step, as org.banjie.worklist.Tellings.What names it';
