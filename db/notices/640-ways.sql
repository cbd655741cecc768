--liquibase formatted sql

--changeset notices:640-ways
alter table message add column channel text not null default 'SMS' check (channel in ('SMS', 'MAIL'));
alter table message add column copy_of uuid references message (id);
alter table message drop constraint message_status_check;
alter table message add constraint message_status_check
    check (status in ('WAITING', 'SENT', 'FAILED', 'NO_PHONE', 'KEPT', 'NOT_WANTED'));
comment on column message.status is 'KEPT: nothing was set up to send it by; NOT_WANTED: whom it is for wants none by this way';
comment on column message.copy_of is 'The same message by another way or to whoever acts for the applicant: that row is the message, this one how it also goes';
create index message_copy on message (copy_of) where copy_of is not null;
