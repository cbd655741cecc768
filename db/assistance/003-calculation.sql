--liquibase formatted sql

--changeset assistance:003-calculation
-- How the amount came about, line by line; sealed, since it names people and tells of their health.
alter table assistance_proposal
    add calculation bytea;
