--liquibase formatted sql

--changeset payments:460-left-out
-- Households that are owed something and are not on the roster: whoever signs it signs that too.
create table payment_left_out (
    roster   bigint         not null references payment_roster on delete cascade,
    grant_id bigint         not null,
    case_no  text           not null,
    months   int            not null check (months > 0),
    amount   numeric(14, 2) not null check (amount > 0),
    primary key (roster, grant_id)
);
comment on table payment_left_out is 'Grants a roster leaves out for want of an account, with what they are owed';
