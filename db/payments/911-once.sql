--liquibase formatted sql

--changeset payments:911-once
-- Beside the roster of a month, rosters of what is paid once: as many as there is something for.
alter table payment_roster add every text not null default 'MONTH';
alter table payment_roster add constraint payment_roster_every_check check (every in ('MONTH', 'ONCE')) not valid;
drop index one_roster_a_month;
create unique index one_roster_a_month on payment_roster (street, month) where every = 'MONTH' and status <> 'RETURNED';
alter table payment_item add once boolean not null default false;
-- a sum that is paid once is never paid twice, whichever month and street it is put down for
create unique index one_sum_once on payment_item (grant_id) where once and state in ('DUE', 'PAID');
-- what is on its way, counted whenever somebody asks what still waits for a roster
create index payment_item_due_once on payment_item (roster) where once and state = 'DUE';

--changeset payments:912-once-valid
alter table payment_roster validate constraint payment_roster_every_check;
