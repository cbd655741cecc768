--liquibase formatted sql

--changeset time:004-edition
-- Instances keep the calendar in memory; by this number each sees that another has changed it.
create table calendar_edition (
    only_row boolean primary key default true check (only_row),
    edition  bigint not null
);
insert into calendar_edition (edition) values (1);
comment on table calendar_edition is 'How often the calendar has been changed; counted up in the transaction of the change';
