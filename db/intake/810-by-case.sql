--liquibase formatted sql

--changeset intake:810-by-case
create index intake_handed_in_of_case on intake_handed_in (case_no);
