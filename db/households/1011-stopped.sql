--liquibase formatted sql

--changeset households:1011-stopped
-- whoever claims back asks at every look at a worklist what was stopped lately
create index assistance_grant_stopped on assistance_grant (street, ends_on desc) where status = 'STOPPED';
