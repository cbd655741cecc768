--liquibase formatted sql

--changeset assistance:004-notice-village
alter table assistance_publicity add column village text;
comment on column assistance_publicity.village is 'Where it hung; null for notices from before this was kept';
