--liquibase formatted sql

--changeset intake:001-drafts
create table intake_draft (
    id         uuid primary key,
    owner      text        not null,
    kind       text        not null,
    sealed     bytea       not null,
    updated_at timestamptz not null
);
create index intake_draft_by_owner on intake_draft (owner, updated_at desc);
