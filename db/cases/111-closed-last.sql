--liquibase formatted sql

--changeset cases:111-closed-last
create index cases_closed_last on cases (kind, closed_at desc, case_no) where closed_at is not null;
