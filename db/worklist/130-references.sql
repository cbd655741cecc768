--liquibase formatted sql

--changeset worklist:130-steps-of-cases
-- None can be without its case: a step opens in the transaction of its case, and a case is never deleted.
alter table work_item add constraint work_item_case foreign key (case_no) references cases not valid;

--changeset worklist:130-steps-of-cases-checked
alter table work_item validate constraint work_item_case;

--changeset worklist:130-follows-of-cases
-- Only who has found a case may follow it.
alter table work_follow add constraint work_follow_case foreign key (case_no) references cases not valid;

--changeset worklist:130-follows-of-cases-checked
alter table work_follow validate constraint work_follow_case;

--changeset worklist:130-seen-steps
-- A step that ended while somebody opened it may have left its mark behind: such a mark means nothing any more.
delete from work_seen s where not exists (select from work_item i where i.task_id = s.task_id);
alter table work_seen add constraint work_seen_step foreign key (task_id) references work_item on delete cascade;
create index work_seen_step on work_seen (task_id);
comment on table work_seen is 'Who has opened an open step already; goes with the step';
