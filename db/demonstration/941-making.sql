--liquibase formatted sql

--changeset demonstration:941-making
create table made_up_past (
    only_row  boolean     primary key default true check (only_row),
    cases     int         not null,
    present   timestamptz not null,
    furnished boolean     not null default false,
    ended_at  timestamptz
);
comment on table made_up_past is 'That a fresh demonstration district is being given cases with a past, seen from which day, and when that came to its end';

create table made_up_case (
    no      int  primary key,
    case_no text references cases
);
comment on table made_up_case is 'The made-up cases whose past is told, so that whoever goes on after a restart tells none twice; without a number where it could not be told';
