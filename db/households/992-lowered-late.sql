--liquibase formatted sql

--changeset households:992-lowered-late
-- whoever claims back asks at every look at a worklist what was lowered for months that may have been paid already
alter table grant_amount add late boolean not null default false;
comment on column grant_amount.late is 'Less than was owed before, for a month that had begun when it was decided';
create index grant_amount_late on grant_amount (from_month) where late;
