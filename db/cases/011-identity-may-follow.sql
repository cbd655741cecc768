--liquibase formatted sql

--changeset cases:011-identity-may-follow
-- who reports a death by telephone is known by name and number first; the identity number follows
alter table cases alter column id_index drop not null;
