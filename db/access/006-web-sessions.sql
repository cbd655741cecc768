--liquibase formatted sql

--changeset access:006-web-sessions
create table web_session (
    primary_id char(36) primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index web_session_id on web_session (session_id);
create index web_session_expiry on web_session (expiry_time);
create index web_session_principal on web_session (principal_name);
create table web_session_attributes (
    session_primary_id char(36) not null references web_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
-- written with every page; after a crash of the database people sign in anew, and no page waits for the disk
alter table web_session_attributes set unlogged;
alter table web_session set unlogged;
comment on table web_session is 'of Spring Session: an id, without the seal of its cookie worth nothing';
comment on column web_session_attributes.attribute_bytes is 'sealed';
