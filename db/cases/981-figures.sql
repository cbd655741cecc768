--liquibase formatted sql

--changeset cases:981-figures
-- What ended in a street in some months is counted along this index.
create index cases_closed_by_street on cases (street, closed_at) where closed_at is not null;
