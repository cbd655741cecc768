--liquibase formatted sql

--changeset worklist:201-applicants-by-sound
alter table work_item add applicant_order bytea not null default '';
comment on column work_item.applicant_order is 'applicant as org.banjie.words.NameOrder sorts it: by sound; a plain text column would stand in the order of code points';
create index work_item_by_sound on work_item (grp, applicant_order, task_id) where not for_applicant;
