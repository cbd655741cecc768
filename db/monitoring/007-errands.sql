--liquibase formatted sql

--changeset monitoring:007-errands
-- what waits for a second person, asked at every look at a worklist
create index benefit_batch_waiting on benefit_batch (id) where state = 'PROPOSED';
