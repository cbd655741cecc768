--liquibase formatted sql

--changeset monitoring:003-leads
create table monitoring_lead_search (
    id         bigint primary key generated always as identity,
    started_by text   not null,
    started_at timestamptz not null,
    source     text   not null check (source in ('FORMER', 'DECLINED', 'DONE')),
    cursor     text   not null,
    looked     int    not null default 0,
    found      int    not null default 0
);
comment on table monitoring_lead_search is 'A search for households that should be told (政策找人), and how far it is';
create unique index monitoring_lead_search_one on monitoring_lead_search ((true)) where source <> 'DONE';

create table monitoring_lead (
    case_no      text primary key,
    person_index bytea not null,
    source       text  not null,
    reason       text  not null,
    opened_on    date  not null,
    outcome      text,
    closed_on    date
);
comment on table monitoring_lead is 'Leads by the person who was or would be asked for: one open at a time, none for a while after one that needed nothing';
create unique index monitoring_lead_open on monitoring_lead (person_index) where closed_on is null;
create index monitoring_lead_person on monitoring_lead (person_index, closed_on);
create index monitoring_lead_page on monitoring_lead (opened_on, case_no);
