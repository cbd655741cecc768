--liquibase formatted sql

--changeset api:711-webhooks
create table webhook (
    id uuid primary key,
    partner text not null unique,
    url text not null,
    secret_sealed bytea not null,
    set_at timestamptz not null,
    rest_until timestamptz not null
);
comment on table webhook is 'where a partner system is told what becomes of the cases that its key has filed';
comment on column webhook.rest_until is 'while nothing answers there, the other deliveries to it wait too, so that one dead address holds up nobody else';

create table webhook_delivery (
    id uuid primary key,
    arrival bigint generated always as identity unique,
    webhook uuid not null references webhook on delete cascade,
    case_no text not null references cases,
    event text not null,
    status text not null,
    happened_at timestamptz not null,
    state text not null check (state in ('WAITING', 'SENT', 'FAILED')),
    tries int not null default 0,
    next_try_at timestamptz not null,
    sent_at timestamptz,
    answer text
);
comment on table webhook_delivery is 'one event of a case for one partner: written in the transaction of the act, sent afterwards';
comment on column webhook_delivery.answer is 'what came back for the last try, shortened, without long runs of digits';
create index webhook_delivery_due on webhook_delivery (webhook, next_try_at) where state = 'WAITING';
create index webhook_delivery_order on webhook_delivery (webhook, case_no, arrival) where state = 'WAITING';
create index webhook_delivery_failed on webhook_delivery (arrival) where state = 'FAILED';
create index webhook_delivery_list on webhook_delivery (webhook, arrival);
create index webhook_delivery_happened on webhook_delivery (webhook, happened_at);
create index webhook_delivery_case on webhook_delivery (case_no);
