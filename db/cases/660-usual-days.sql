--liquibase formatted sql

--changeset cases:660-usual-days
-- How long cases of a kind and category took of late: the newest closed ones are walked, so many and no more.
create index cases_closed_of_category on cases (kind, category, closed_at desc) where closed_at is not null;
