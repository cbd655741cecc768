--liquibase formatted sql

--changeset access:220-deputies
-- Who does the steps of somebody absent. While it runs the deputy has the absent one's roles for steps of these kinds, and
-- for nothing else; whoever reads asks for today, so that it begins and ends by itself.
create table deputy (
    id            uuid primary key,
    absent        text        not null,
    deputy        text        not null,
    from_on       date        not null,
    to_on         date        not null,
    kinds         text[]      not null,
    roles         text[]      not null,
    reason_sealed bytea       not null,
    set_by        text        not null,
    set_at        timestamptz not null,
    freed_at      timestamptz,
    ended_by      text,
    ended_at      timestamptz,
    check (absent <> deputy),
    check (from_on <= to_on)
);
comment on table deputy is 'Deputies of absent staff. kinds: empty for all; reason_sealed often names an illness';
comment on column deputy.freed_at is 'when the steps that the absent one had in hand went back to their offices; null until then';
create index deputy_by_deputy on deputy (deputy, to_on) where ended_at is null;
create index deputy_by_absent on deputy (absent, to_on) where ended_at is null;
create index deputy_by_end on deputy (to_on, id) where ended_at is null;
create index deputy_to_free on deputy (from_on) where freed_at is null and ended_at is null;
