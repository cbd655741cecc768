--liquibase formatted sql

--changeset cases:010-closed
create index cases_closed on cases (kind, status, case_no) where closed_at is not null;
