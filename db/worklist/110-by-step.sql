--liquibase formatted sql

--changeset worklist:110-by-step
-- how many wait at which step of a kind, since when, and where: read from the index alone
create index work_item_by_step on work_item (kind, step, since, task_id) include (version, grp, due_on);
create index work_done_by_step on work_done (kind, at) include (step, outcome, version);
