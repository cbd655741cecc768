--liquibase formatted sql

--changeset credit:001-listing
-- What the annual inspection told: the years an organisation was absent, and what the others came to.
create table credit_year (
    uscc       text not null,
    year       int  not null,
    absent     boolean not null,
    conclusion text check (conclusion in ('PASS', 'BASIC_PASS', 'FAIL')),
    told_on    date not null,
    primary key (uscc, year)
);

-- A ground for listing and the case in which people decide on it.
create table credit_proposal (
    id        bigint generated always as identity primary key,
    case_no   text not null unique,
    uscc      text not null,
    list      text not null check (list in ('ABNORMAL', 'SERIOUS')),
    ground    text not null,
    year      int  not null,
    fact_on   date not null,
    basis     text not null,
    opened_on date not null,
    opened_by text not null,
    outcome   text check (outcome in ('LISTED', 'NOT_LISTED', 'DROPPED')),
    closed_on date
);
create unique index credit_proposal_open on credit_proposal (uscc, list, ground, year) where outcome is null;
create index credit_proposal_of on credit_proposal (uscc, list, ground, year);

-- Who is or was on a list; every decision is a row of its own and is never rewritten, removal only closes it.
create table credit_entry (
    id           bigint generated always as identity primary key,
    case_no      text not null unique references credit_proposal (case_no),
    uscc         text not null,
    name         text not null,
    list         text not null check (list in ('ABNORMAL', 'SERIOUS')),
    ground       text not null,
    year         int  not null,
    fact_on      date not null,
    correctable  boolean not null,
    basis        text not null,
    listed_on    date not null,
    removed_on   date,
    removed_case text,
    check ((removed_on is null) = (removed_case is null))
);
create index credit_entry_of on credit_entry (uscc, list, listed_on);
create index credit_entry_current on credit_entry (list, id) where removed_on is null;
create index credit_entry_named on credit_entry (name text_pattern_ops, id) where removed_on is null;

--changeset credit:001-entry-stands splitStatements:false
create function credit_entry_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.removed_on is null
        and to_jsonb(new) - 'removed_on' - 'removed_case' = to_jsonb(old) - 'removed_on' - 'removed_case' then
        return new;
    end if;
    raise exception 'an entry of a credit list stands' using errcode = 'insufficient_privilege';
end $$;
create trigger credit_entry_stands before update or delete on credit_entry for each row execute function credit_entry_stands();
