--liquibase formatted sql

--changeset payments:003-errands
-- what waits for somebody of a street, asked at every look at a worklist; a settled roster never waits again
create index payment_roster_waiting on payment_roster (street, month) where status <> 'SETTLED';
