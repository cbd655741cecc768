--liquibase formatted sql

--changeset studio:730-separation-reason
alter table studio_approval add column separation_reason text;
comment on column studio_approval.separation_reason is 'On what law it rests that people whom the model kept apart no longer are; null where it lets go of nobody';
