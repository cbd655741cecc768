--liquibase formatted sql

--changeset cases:420-lent
-- A step can be lent to a colleague, who prepares it, and who then counts as one who worked on it.
alter table case_opinion add passed_how text check (passed_how in ('LENT', 'GIVEN_BACK', 'CALLED_BACK'));
alter table case_opinion add constraint case_opinion_passed_how check (passed_how is null or act = 'PASSED');
alter table case_opinion add prepared text[];
comment on column case_opinion.passed_how is 'LENT to a colleague to prepare (委派), GIVEN_BACK by them, CALLED_BACK by whoever lent it; null: passed on for good';
comment on column case_opinion.prepared is 'of a step that was ended: uids of the colleagues who had prepared it for whoever ended it; null for nobody';
