--liquibase formatted sql

--changeset payments:961-roster-kinds
-- What a roster comes to, kind by kind: a budget line is read at every look at the rosters, and a year has half a million payments.
create table payment_roster_kind (
    roster bigint         not null references payment_roster on delete cascade,
    kind   text           not null,
    counts numeric(16, 2) not null,
    primary key (roster, kind)
);
comment on column payment_roster_kind.counts is 'Yuan of its items that are paid or to be paid, as the bank last answered';
insert into payment_roster_kind (roster, kind, counts)
select roster, kind, sum(amount) from payment_item
where kind is not null and state in ('DUE', 'PAID') group by roster, kind;

--changeset payments:962-no-kind-index
-- it was there for that sum alone
drop index payment_item_by_kind;
