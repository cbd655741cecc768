--liquibase formatted sql

--changeset relatives:002-by-sound
alter table relatives_person add name_order bytea not null default '';
comment on column relatives_person.name_order is 'name as org.banjie.words.NameOrder sorts it: by sound';
create index relatives_person_by_sound on relatives_person (name_order, id);
