--liquibase formatted sql

--changeset worklist:120-hours
-- Steps under a limit that is counted in hours have a moment; all others are due with the end of a day. ends_at is the one
-- order of both. Null columns: no such limit.
alter table work_item
    add due_at timestamptz,
    add amber_at timestamptz;
alter table work_item
    add ends_at timestamptz not null
        generated always as (coalesce(due_at, (due_on + 1)::timestamp at time zone 'Asia/Shanghai')) stored;
drop index work_item_by_due;
drop index work_item_by_assignee;
create index work_item_by_due on work_item (grp, ends_at, task_id);
create index work_item_by_assignee on work_item (assignee, ends_at, task_id) where assignee is not null;
