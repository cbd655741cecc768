--liquibase formatted sql

--changeset oversight:002-verification
create table journal_verification (
    id         bigint primary key generated always as identity,
    started_at timestamptz not null,
    checked    bigint      not null default 0,
    ended_at   timestamptz,
    sound      boolean,
    chain      text,
    seq        bigint,
    fault      text,
    check ((fault is null) = (chain is null) and (fault is null) = (seq is null)),
    check (sound is null or sound = (fault is null))
);
create unique index journal_verification_runs on journal_verification ((true)) where ended_at is null;
comment on table journal_verification is 'Readings of the whole journal that somebody asked for: how far each is, and what it found. sound is empty while it runs, and for ever when it broke off';
