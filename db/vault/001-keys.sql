--liquibase formatted sql

--changeset vault:001-keys
create table vault_key (
    id          int  not null,
    purpose     text not null check (purpose in ('seal', 'index', 'mac')),
    fingerprint bytea not null,
    known_since timestamptz not null default now(),
    primary key (purpose, id)
);
comment on table vault_key is 'Fingerprints of the keys this database was written with, so that it is never opened with others; the keys are in the key file alone';
