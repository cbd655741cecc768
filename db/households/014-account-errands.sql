--liquibase formatted sql

--changeset households:014-account-errands
-- what waits for a second person, asked at every look at a worklist
create index account_change_waiting on account_change (proposed_at) where state = 'PROPOSED';
