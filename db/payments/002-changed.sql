--liquibase formatted sql

--changeset payments:002-changed
alter table payment_item add column changed boolean not null default false;
comment on column payment_item.changed is 'The account is another than the one this grant was last paid to';
