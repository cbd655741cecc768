--liquibase formatted sql

--changeset cases:221-put-how
-- Not only administrators put a case to another place: whoever ended a step takes it back while the next has not
-- begun, and whoever has the next gives it back to the one before.
alter table case_opinion add put_how text check (put_how in ('RECALLED', 'RETURNED'));
alter table case_opinion add constraint case_opinion_put_how check (put_how is null or (act = 'HAND' and put_to is not null));
comment on column case_opinion.put_how is 'RECALLED by whoever ended the step before, RETURNED to it by whoever had the next; null: by an administrator';
