--liquibase formatted sql

--changeset worklist:150-own-limits
-- A step has a day of its own (three working days for a visit) beside the statutory one of its case; the earlier of the two
-- is what its lamp shows and what warns.
alter table work_item
    add own_on       date,
    add own_amber_on date;
comment on column work_item.own_on is 'last day by the step''s own limit; null where it has none in days';
comment on column work_item.due_on is 'the earlier of the case''s statutory day and the step''s own; infinity without either';
