--liquibase formatted sql

--changeset intake:002-handed-in
create table intake_handed_in (
    draft   uuid primary key,
    owner   text        not null,
    case_no text        not null,
    at      timestamptz not null
);
comment on table intake_handed_in is 'What became of a draft: sent twice, or looked at again, it shows the same confirmation';
