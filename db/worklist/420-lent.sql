--liquibase formatted sql

--changeset worklist:420-lent
-- A step in the hands of a colleague who prepares it (委派); it is still for whoever lent it to decide.
alter table work_item
    add lent_by    text,
    add lent_draft text,
    add prepared   text[] not null default '{}',
    add constraint work_item_lent check (lent_by is null or assignee is not null);
create index work_item_lent_by on work_item (lent_by) where lent_by is not null;
comment on column work_item.lent_by is 'uid of who lent it to the one who has it in hand; null when that one decides';
comment on column work_item.lent_draft is 'what the draft was when it was lent, so that it is known whether anything was typed since';
comment on column work_item.prepared is 'uids of the colleagues whose preparation was handed back';

--changeset worklist:420-told-what
-- What people can be told is said by the program alone (Tellings.What): each verb brings its own.
alter table work_told drop constraint if exists work_told_what_check;
