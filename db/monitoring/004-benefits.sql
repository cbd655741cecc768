--liquibase formatted sql

--changeset monitoring:004-benefits
create table benefit_batch (
    id                bigint primary key generated always as identity,
    name              text           not null,
    month             date           not null check (extract(day from month) = 1),
    amount_per_person numeric(10, 2) not null check (amount_per_person > 0),
    basis             text           not null,
    categories        text[]         not null,
    state             text           not null check (state in ('PROPOSED', 'APPROVED', 'DROPPED')),
    proposed_by       text           not null,
    proposed_at       timestamptz    not null,
    decided_by        text,
    decided_at        timestamptz,
    check (state <> 'APPROVED' or decided_by <> proposed_by)
);
comment on table benefit_batch is 'What existing recipients get without applying (免申即享); proposed by one, approved by another';
create unique index benefit_batch_once on benefit_batch (name, month) where state <> 'DROPPED';

create table benefit_entry (
    batch       bigint         not null references benefit_batch,
    grant_id    bigint         not null,
    case_no     text           not null,
    street      text           not null,
    persons     int            not null check (persons > 0),
    amount      numeric(12, 2) not null,
    excluded    bytea,
    excluded_by text,
    primary key (batch, grant_id)
);
comment on table benefit_entry is 'What each household gets from a batch; excluded = why it does not, sealed';
