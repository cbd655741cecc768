--liquibase formatted sql

--changeset cases:130-open
-- Every open case is looked at now and then, some at a time by number.
create index cases_open on cases (case_no) where closed_at is null;
