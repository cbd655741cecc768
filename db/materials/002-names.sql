--liquibase formatted sql

--changeset materials:002-names
alter table material add column name_sealed bytea;
alter table material alter column name drop not null;
create index material_name_clear on material (id) where name is not null;
comment on column material.name_sealed is 'What the file is called, sealed: people write names and numbers into it';
comment on column material.name is 'What files taken before were called, until the work materials.seal-names has sealed it; null since';
