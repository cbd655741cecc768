--liquibase formatted sql

--changeset households:911-once
-- A sum that is paid once is owed until the bank has paid it. What was decided before stays as it is: nobody knows here whether
-- it has been paid by hand, so no roster pays it by itself.
alter table assistance_grant
    add once boolean not null default false,
    add title text,
    add paid_before numeric(14, 2) not null default 0,
    add paid_on date;
comment on column assistance_grant.once is 'A sum that rosters pay once; it is not monthly';
comment on column assistance_grant.title is 'What it is called on the account, where the kind of its case does not say it';
comment on column assistance_grant.paid_before is 'Yuan of it that were paid out of hand before the decision (先行救助)';
comment on column assistance_grant.paid_on is 'Day a sum paid once was paid in full; null while it is owed';
alter table assistance_grant add constraint assistance_grant_once_check check (not (once and monthly)) not valid;
create index assistance_grant_owed_once on assistance_grant (street, id) where once and paid_on is null;

--changeset households:912-once-valid
alter table assistance_grant validate constraint assistance_grant_once_check;
