--liquibase formatted sql

--changeset jurisdiction:511-units-in-english
alter table unit add name_en text not null default '';
comment on column unit.name_en is 'its name on English pages: the sound of it in letters and what it is; papers say name';
