--liquibase formatted sql

--changeset notices:643-mail
alter table message add column mail bytea;
comment on column message.mail is 'Where it goes by mail; sealed';
create table message_wishes (
    person       text primary key,
    sms          boolean not null,
    mail         boolean not null,
    address      bytea,
    asked        bytea,
    code_hash    bytea,
    code_until   timestamptz,
    code_tries   int not null default 0,
    asked_on     date,
    asked_at     timestamptz,
    asked_times  int not null default 0
);
comment on table message_wishes is 'By which ways somebody (an applicant''s account) wants messages; address is a proved one, asked one that is being proved with a code, both sealed. Who is not here wants text messages';
