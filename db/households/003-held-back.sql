--liquibase formatted sql

--changeset households:003-held-back
-- Confirmed grants that wait because one of their people is in another live grant.
create table held_grant (
    case_no text primary key,
    held_on date not null
);
