--liquibase formatted sql

--changeset notices:002-messages
create table message (
    id          uuid primary key,
    arrival     bigint not null generated always as identity,
    case_no     text not null,
    code        text not null,
    status      text not null check (status in ('WAITING', 'SENT', 'FAILED', 'NO_PHONE')),
    phone       bytea,
    body        bytea not null,
    written_at  timestamptz not null,
    next_try_at timestamptz,
    tries       int not null default 0,
    sent_at     timestamptz,
    failure     text
);
comment on table message is 'What applicants are told by text message; phone and body are sealed. Also the outbox: a WAITING message is sent until the gateway takes it';
create index message_case on message (case_no, arrival);
create index message_due on message (next_try_at) where status = 'WAITING';
