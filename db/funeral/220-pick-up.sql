--liquibase formatted sql

--changeset funeral:220-pick-up
-- Where the body is to be collected, for the list of the dispatcher: somebody's home, so it is sealed.
alter table funeral_deceased add column pick_up_sealed bytea;
