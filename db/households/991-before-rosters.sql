--liquibase formatted sql

--changeset households:991-before-rosters
-- Sums granted once before rosters paid such sums: whether they were paid by hand is stated by two people.
alter table assistance_grant add before_rosters boolean not null default false;
comment on column assistance_grant.before_rosters is
    'A sum granted once before rosters paid such sums (changeset 911-once), of which nobody has stated yet what became of it';
update assistance_grant g set before_rosters = true
where not g.once and not g.monthly and g.status <> 'STOPPED'
  and coalesce((select x.amount from grant_amount x where x.grant_id = g.id order by x.id desc limit 1), 0) > g.paid_before;
create index assistance_grant_before_rosters on assistance_grant (id) where before_rosters;
