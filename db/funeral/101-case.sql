--liquibase formatted sql

--changeset funeral:101-case
create table funeral_deceased (
    case_no    text primary key references cases,
    -- when the funeral home learnt of the death: the twelve and the twenty-four hours run from here
    known_at   timestamptz not null,
    -- searched by the home's staff, like the names of applicants
    name       text,
    id_index   bytea,
    id_sealed  bytea,
    died_on    date,
    registered text check (registered in ('SHANGHAI', 'ELSEWHERE')),
    infectious boolean     not null default false,
    decayed    boolean     not null default false,
    -- what they lived on when they died, by the register of households
    grant_kind text        not null default 'NONE',
    told       boolean     not null default false
);
create index funeral_deceased_by_person on funeral_deceased (id_index) where id_index is not null;

create table funeral_arranger (
    case_no  text primary key references cases,
    relation text    not null,
    shown    boolean not null,
    basis    text    not null
);

create table funeral_certificate (
    case_no     text primary key references cases,
    state       text not null check (state in ('PENDING', 'POLICE', 'VERIFIED')),
    form        text,
    -- from 2026-07-01 the number is the identity number of the deceased
    no_sealed   bytea,
    issued_on   date,
    verified_by text,
    verified_at timestamptz
);

create table funeral_body (
    case_no     text primary key references cases,
    arrived_at  timestamptz not null,
    tag         text        not null unique,
    cabinet     text,
    cremated_at timestamptz,
    number      text unique
);

create table funeral_extension (
    case_no text        not null references cases,
    no      int         not null,
    days    int         not null,
    until   date        not null,
    by      text        not null,
    at      timestamptz not null,
    primary key (case_no, no)
);

create table funeral_ashes (
    case_no text primary key references cases,
    way     text not null check (way in ('STORAGE', 'BURIAL', 'ECO', 'SEA', 'TAKEN')),
    on_day  date not null
);

create sequence funeral_certificate_no;
