--liquibase formatted sql

--changeset notices:641-ledger
alter table message add column settled_at timestamptz;
comment on column message.settled_at is 'Since when it is known that whom a failed message was for learns of it in another way';
create index message_arrival on message (arrival);
create index message_status on message (status, arrival);
create index message_failed on message (written_at) where status = 'FAILED' and settled_at is null;
