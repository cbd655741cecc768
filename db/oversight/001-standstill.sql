--liquibase formatted sql

--changeset oversight:001-standstill
create table standstill (
    case_no  text        not null references cases,
    why      text        not null,
    place    text        not null,
    found_at timestamptz not null,
    primary key (case_no, why, place)
);
comment on table standstill is 'Open cases that do not go on by themselves, as the last look through all of them found them';
