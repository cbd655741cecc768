--liquibase formatted sql

--changeset worklist:413-done-in-offices
-- The weekly sheet says what each office did: since when a step that is done had waited, in which office, and until when it
-- was due. Null for what was done before this was kept: it is on no sheet.
alter table work_done
    add grp     text,
    add since   timestamptz,
    add ends_at timestamptz;
comment on column work_done.grp is 'the office it waited in, role@unit; null for what was done before this was kept';
create index work_done_by_street on work_done (substr(split_part(grp, '@', 2), 1, 9), at) where grp is not null;
create index work_done_by_street_since on work_done (substr(split_part(grp, '@', 2), 1, 9), since) where grp is not null;
create index work_item_by_street_since on work_item (substr(split_part(grp, '@', 2), 1, 9), since);

--changeset worklist:413-weeks-told
-- On the first working day of a week those who answer for offices find the sheet of the week before in their worklist.
create table work_week_told (
    uid     text        not null,
    monday  date        not null,
    told_at timestamptz not null,
    read_at timestamptz,
    primary key (uid, monday)
);
comment on table work_week_told is 'whom the sheet of which week was laid before; monday: the first day of that week';
comment on column work_week_told.read_at is 'null until they have opened it';
