--liquibase formatted sql

--changeset access:004-codes-wait-in-an-outbox
alter table one_time_code add column asked_from bytea;
alter table one_time_code add column text_sealed bytea;
alter table one_time_code add column next_try_at timestamptz;
create index one_time_code_waiting on one_time_code (next_try_at) where next_try_at is not null;
comment on column one_time_code.next_try_at is 'when the short-message service is asked to send it; null once it was, or where nothing is sent';
drop index one_time_code_number;
