--liquibase formatted sql

--changeset worklist:200-waiting-apart
-- What waits for applicants has a box of its own: a thousand yearly reports that organisations have not handed in yet must
-- not be walked over to find a clerk's own work, nor the other way round.
drop index work_item_by_due;
drop index work_item_by_since;
drop index work_item_by_applicant;
create index work_item_by_due on work_item (grp, ends_at, task_id) where not for_applicant;
create index work_item_by_since on work_item (grp, since, task_id) where not for_applicant;
create index work_item_by_applicant on work_item (grp, applicant, task_id) where not for_applicant;
create index work_item_waiting on work_item (grp, ends_at, task_id) where for_applicant;

--changeset worklist:200-filters
-- One index for each filter that most steps of an office may fail: what it asks is met in the index, in the order of the
-- list, and a filter that nothing meets costs as little as one that all meet.
create index work_item_by_kind on work_item (grp, kind, ends_at, task_id) where not for_applicant;
create index work_item_by_office_step on work_item (grp, step, ends_at, task_id) where not for_applicant;
create index work_item_by_area on work_item (grp, area, ends_at, task_id) where not for_applicant;
