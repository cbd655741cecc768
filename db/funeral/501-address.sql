--liquibase formatted sql

--changeset funeral:501-address
alter table sweeping_place add column address text not null default '';
comment on column sweeping_place.address is 'Where people are to come to, as the ticket says it; empty where nobody has entered it';
