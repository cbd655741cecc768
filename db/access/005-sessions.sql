--liquibase formatted sql

--changeset access:005-sessions-ended
create table session_end (
    uid text primary key,
    before timestamptz not null
);
comment on table session_end is 'sessions of that account that began before are over';
