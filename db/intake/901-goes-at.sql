--liquibase formatted sql

--changeset intake:901-goes-at
alter table intake_authorisation add column goes_at timestamptz;
comment on column intake_authorisation.goes_at is 'when the message with the link goes out: at night often in the morning; null for at once and for the applicant''s own word';
comment on column intake_authorisation.id is 'of whoever was asked, that of the message with the link too';
