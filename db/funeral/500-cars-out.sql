--liquibase formatted sql

--changeset funeral:500-cars-out
alter table funeral_occupation add column out boolean not null default false check (out <= live);
comment on column funeral_occupation.out is 'A car that was sent and is not back yet, however long it was to take; nobody else can send it';
create unique index funeral_car_out_once on funeral_occupation (resource) where out;

--changeset funeral:500-drivers
alter table funeral_resource
    add column driver text not null default '',
    add column phone  text not null default '';
comment on column funeral_resource.driver is 'Who drives the vehicle now; empty for everything else';
comment on column funeral_resource.phone is 'The telephone that goes along in the vehicle, no private one';
