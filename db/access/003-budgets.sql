--liquibase formatted sql

--changeset access:003-budgets
create table guess_budget (
    name_index bytea primary key,
    count int not null,
    first_at timestamptz not null,
    last_at timestamptz not null
);
-- written with every call that brings a password, and worth nothing after a crash: no log is kept, no disk waited for
alter table guess_budget set unlogged;
comment on table guess_budget is 'what was tried how often; name_index is an HMAC of what and by whom';

--changeset access:003-known-addresses
create table known_address (
    account_index bytea not null,
    address_index bytea not null,
    seen_at timestamptz not null,
    primary key (account_index, address_index)
);
create index known_address_seen on known_address (seen_at);
comment on table known_address is 'from where an account was let in; both are HMACs';
