--liquibase formatted sql

--changeset cases:003-search
-- a desk finds a case by the beginning of its number or of the applicant's name
create index cases_by_name on cases (applicant_name text_pattern_ops);
create index cases_by_number on cases (case_no text_pattern_ops);
