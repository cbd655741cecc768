--liquibase formatted sql

--changeset assistance:002-categories
-- What the five categories calculate with beside income and money; rows of before knew of none of it.
alter table assistance_means
    add vehicles        int            not null default 0 check (vehicles >= 0),
    add business_houses int            not null default 0 check (business_houses >= 0),
    add homes           int            not null default 0 check (homes >= 0),
    add home_area       numeric(10, 2) not null default 0 check (home_area >= 0),
    add medical         numeric(14, 2) not null default 0 check (medical >= 0),
    add education       numeric(14, 2) not null default 0 check (education >= 0);

alter table assistance_proposal
    add monthly boolean not null default true;

-- 特困人员认定办法第二十二条: six things a person can or cannot do without help
create table assistance_self_care (
    case_no     text           not null,
    round       int            not null,
    failed      int            not null check (failed between 0 and 6),
    level       text           not null,
    care        numeric(14, 2) not null,
    assessed_on date           not null,
    assessed_by text           not null,
    primary key (case_no, round)
);

-- 先行救助: what was paid before the papers were there, and until when they must be
create table assistance_aid_first (
    case_no     text primary key,
    amount      numeric(14, 2) not null check (amount > 0),
    paid_on     date           not null,
    paid_by     text           not null,
    papers_due  date           not null,
    closed_on   date
);
create index assistance_aid_first_open on assistance_aid_first (papers_due) where closed_on is null;

-- 特困人员认定办法第十六条: the district looks at no less than that share itself
create table assistance_random_check (
    no       bigint generated always as identity primary key,
    case_no  text    not null unique,
    district text    not null,
    drawn    boolean not null,
    share    int     not null,
    drawn_on date    not null
);
create index assistance_random_check_of on assistance_random_check (district);

-- 民发〔2021〕57号第二十条: the district's own visit, when there is a complaint while the case is being confirmed
create table assistance_district_visit (
    case_no     text not null,
    round       int  not null,
    visited_on  date not null,
    recorded_by text not null,
    cosigned_by text not null,
    primary key (case_no, round),
    constraint two_visitors check (recorded_by <> cosigned_by)
);
