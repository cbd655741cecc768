--liquibase formatted sql

--changeset waiting:921-lapsed
alter table waiting_entry add column lapsed_on date;
comment on column waiting_entry.lapsed_on is 'The day on which an offered place lapsed unanswered, until whoever keeps the list has dealt with it; null for nothing';
create index waiting_entry_lapsed on waiting_entry (kind, list, lapsed_on, case_no) where lapsed_on is not null;
