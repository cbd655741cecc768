--liquibase formatted sql

--changeset api:001-answers
create table api_answer (
    caller   text not null,
    key      text not null,
    digest   bytea not null,
    asked_at timestamptz not null,
    status   int,
    answer   bytea,
    primary key (caller, key)
);
comment on table api_answer is 'Answers to calls with an Idempotency-Key, sealed, kept for a day; written in the transaction of the call itself';
create index api_answer_asked on api_answer (asked_at);
