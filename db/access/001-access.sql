--liquibase formatted sql

--changeset access:001-accounts
create table applicant_account (
    id uuid primary key,
    kind text not null check (kind in ('PERSON', 'ORGANISATION')),
    number_index bytea not null unique,
    number_sealed bytea not null,
    phone_index bytea not null,
    phone_sealed bytea not null,
    opened_at timestamptz not null,
    signed_in_at timestamptz
);
comment on table applicant_account is 'a citizen or organisation with an account of their own; number is the identity number or uscc';

--changeset access:001-codes
create table one_time_code (
    id uuid primary key,
    kind text not null check (kind in ('PERSON', 'ORGANISATION')),
    number_index bytea not null,
    number_sealed bytea not null,
    phone_index bytea not null,
    phone_sealed bytea not null,
    code_hash bytea not null,
    asked_at timestamptz not null,
    valid_until timestamptz not null,
    tries int not null default 0,
    spent boolean not null default false
);
create index one_time_code_number on one_time_code (number_index, asked_at);
create index one_time_code_phone on one_time_code (phone_index, asked_at);

--changeset access:001-partner-keys
create table partner_key (
    id text primary key,
    name text not null,
    secret_hash bytea not null,
    grants text[] not null,
    issued_by text not null,
    issued_at timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz
);
comment on column partner_key.grants is 'act@kind, such as create-case@assistance';

--changeset access:001-recusals
create table recusal (
    case_no text not null,
    uid text not null,
    reason_sealed bytea not null,
    said_by text not null,
    said_at timestamptz not null,
    primary key (case_no, uid)
);
create index recusal_uid on recusal (uid);
