--liquibase formatted sql

--changeset worklist:240-late
-- What is late in a street, whatever the office: its steps by their end.
create index work_item_by_street on work_item (substr(split_part(grp, '@', 2), 1, 9), ends_at, task_id);
