--liquibase formatted sql

--changeset payments:914-budget
alter table payment_item add kind text;
comment on column payment_item.kind is 'Kind of the case it is paid for: whose line of the budget it counts on';
update payment_item i set kind = c.kind from cases c where c.case_no = i.case_no;
create index payment_item_by_kind on payment_item (kind, roster);
