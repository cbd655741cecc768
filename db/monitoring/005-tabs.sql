--liquibase formatted sql

--changeset monitoring:005-tabs
alter table monitoring_import add column tab bytea;
alter table monitoring_import add column unread_tabs bytea;
comment on column monitoring_import.tab is 'Which sheet of a workbook was read, sealed: people name sheets freely';
comment on column monitoring_import.unread_tabs is 'Its other visible sheets that hold something and were not read, sealed';

--changeset monitoring:005-hit-tries
alter table monitoring_hit add column tries int not null default 0;
comment on column monitoring_hit.tries is 'How often no case could be opened for it; after some it keeps the others waiting no longer';
