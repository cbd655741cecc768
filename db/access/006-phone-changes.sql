--liquibase formatted sql

--changeset access:006-phone-changes
-- counts how often a counter has bound the account to another phone: a session of before is over
alter table applicant_account add column bindings int not null default 0;

create table phone_change (
    id uuid primary key,
    account uuid not null references applicant_account on delete cascade,
    office text not null,
    -- blank inside the seal: the old phone is shut out and no other takes its place yet
    phone_sealed bytea not null,
    paper text not null,
    reason text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    decided_by text check (decided_by <> asked_by),
    decided_at timestamptz,
    confirmed boolean,
    check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (confirmed is null))
);
comment on table phone_change is 'a counter saw the identity paper and binds an account to another phone; a second person of the office decides';
create unique index phone_change_open on phone_change (account) where decided_at is null;
create index phone_change_office on phone_change (office, asked_at) where decided_at is null;
