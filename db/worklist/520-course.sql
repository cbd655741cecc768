--liquibase formatted sql

--changeset worklist:520-done-of-case
-- The page of a case says how long each of its steps took, and in whose hands it was.
create index work_done_of_case on work_done (case_no);

--changeset worklist:520-done-for-applicants
-- What waited for the applicant is no delay of an office, also where a clerk did it in their place in the end.
alter table work_done add for_applicant boolean not null default false;
comment on column work_done.for_applicant is 'whether the step waited for the applicant; false for what was done before this was kept';
