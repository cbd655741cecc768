--liquibase formatted sql

--changeset assistance:001-assistance
-- The answers that later steps calculate with; the rest stays sealed in the answers.
create table assistance_means (
    case_no        text           not null,
    round          int            not null,
    source         text           not null check (source in ('DECLARED', 'CHECKED')),
    members        int            not null check (members > 0),
    monthly_income numeric(14, 2) not null check (monthly_income >= 0),
    assets         numeric(16, 2) not null check (assets >= 0),
    primary key (case_no, round)
);

create table assistance_visit (
    case_no     text not null,
    round       int  not null,
    visited_on  date not null,
    recorded_by text not null,
    cosigned_by text not null,
    primary key (case_no, round),
    -- 民发〔2021〕57号第十六条: two investigators at least
    constraint two_investigators check (recorded_by <> cosigned_by)
);

create table assistance_proposal (
    case_no           text           not null,
    round             int            not null,
    proposed_on       date           not null,
    category          text           not null,
    members           int            not null,
    income_per_person numeric(14, 2) not null,
    assets_per_person numeric(16, 2) not null,
    standard          numeric(14, 2) not null,
    amount            numeric(14, 2) not null,
    basis             text           not null,
    primary key (case_no, round)
);

create table assistance_publicity (
    case_no   text not null,
    round     int  not null,
    starts_on date not null,
    ends_on   date not null,
    primary key (case_no, round)
);
