--liquibase formatted sql

--changeset studio:104-errands
-- what waits for an administrator, asked at every look at a worklist
create index studio_migration_waiting on studio_migration (id) where state in ('ASKED', 'PAUSED');
