--liquibase formatted sql

--changeset time:003-hours
create table hour_limit (
    subject    text not null,
    code       text not null,
    started_at timestamptz not null,
    hours      int  not null check (hours > 0),
    basis      text not null,
    due_at     timestamptz not null,
    amber_at   timestamptz not null,
    closed_at  timestamptz,
    primary key (subject, code)
);
comment on table hour_limit is 'A limit that the law counts in hours, from a moment, by day and night; the subject is a case number';

create table hour_amber (
    valid_from date primary key,
    share      numeric not null check (share between 0 and 1),
    basis      text not null
);
comment on table hour_amber is 'The last share of a limit in hours in which its lamp is yellow; the newest in force counts';
insert into hour_amber (valid_from, share, basis) values ('2000-01-01', 0.25, '内部管理规则');
