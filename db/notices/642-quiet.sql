--liquibase formatted sql

--changeset notices:642-quiet
alter table message add column urgent boolean not null default false;
comment on column message.urgent is 'Does not wait for the end of the quiet hours';
create table message_quiet (
    valid_from date primary key,
    starts     time not null,
    ends       time not null,
    basis      text not null
);
comment on table message_quiet is 'From when to when, by the clock in Shanghai, messages that are not urgent wait; a new line from the day it holds, the same hour twice for none';
insert into message_quiet (valid_from, starts, ends, basis) values
    ('2000-01-01', '21:00', '08:00', '内部管理规则：夜间不打扰，紧急的除外');
