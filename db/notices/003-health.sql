--liquibase formatted sql

--changeset notices:003-health
create index message_waiting on message (written_at) where status = 'WAITING';
create index message_sent on message (sent_at) where status = 'SENT';
