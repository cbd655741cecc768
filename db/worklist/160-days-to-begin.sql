--liquibase formatted sql

--changeset worklist:160-days-to-begin
-- The check of means has to begin within so many days, and to be done within others (57号第十七条). Until somebody takes such
-- a step in hand, its own day is the one to begin by.
alter table work_item
    add own_begins boolean not null default false;
comment on column work_item.own_begins is 'own_on is the day to begin by, as nobody has taken the step in hand yet';
