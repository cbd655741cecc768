--liquibase formatted sql

--changeset funeral:203-waiting
alter table funeral_deceased add column waiting boolean not null default false;
comment on column funeral_deceased.waiting is 'The home knows of it and has not collected the body: the twelve hours run';
update funeral_deceased d set waiting = true
from cases c
where c.case_no = d.case_no and c.status = 'SUBMITTED' and c.filed_by <> 'system'
  and not exists (select from funeral_body b where b.case_no = d.case_no);
create index funeral_deceased_waiting on funeral_deceased (known_at, case_no) where waiting;
