--liquibase formatted sql

--changeset credit:002-revocation
-- A ground for revoking a registration and the penalty case in which people decide on it.
create table credit_revocation (
    case_no   text collate "C" primary key,
    uscc      text not null,
    ground    text not null,
    year      int  not null,
    basis     text not null,
    opened_on date not null,
    outcome   text check (outcome in ('REVOKED', 'NOT_REVOKED', 'DROPPED')),
    closed_on date,
    unique (uscc, ground, year)
);
create unique index credit_revocation_open on credit_revocation (uscc) where outcome is null;
