--liquibase formatted sql

--changeset jurisdiction:001-units
create table unit (
    code        text primary key,
    parent      text references unit,
    level       text not null check (level in ('DISTRICT', 'STREET', 'VILLAGE')),
    name        text not null,
    statistical boolean not null
);
comment on table unit is 'District, streets (街镇) and villages (村居), by 统计用区划代码 2023; statistical ones are zones that decide nothing';
create index unit_parent on unit (parent);
