--liquibase formatted sql

--changeset funeral:810-kept
alter table funeral_booking add column asked_at timestamptz;
comment on column funeral_booking.asked_at is 'When the family asked for it for good while its papers were not checked: held_until then says until when it stays theirs';
