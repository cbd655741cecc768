--liquibase formatted sql

--changeset worklist:410-deputies-told
-- Whoever is named as a deputy by somebody else, or gets one, is told until they have looked.
create table deputy_told (
    uid       text        not null,
    deputy_id uuid        not null references deputy on delete cascade,
    at        timestamptz not null,
    primary key (uid, deputy_id)
);
create index deputy_told_of on deputy_told (deputy_id);
comment on table deputy_told is 'who has not read yet that they stand in for somebody, or somebody for them; a row goes once they have';
