--liquibase formatted sql

--changeset time:002-limits
create table statutory_limit (
    id          bigint generated always as identity primary key,
    subject     text not null,
    code        text not null,
    round       int  not null,
    starts_on   date not null,
    length      int  not null check (length >= 0),
    unit        text not null check (unit in ('WORKING', 'CALENDAR')),
    basis       text not null,
    due_on      date not null,
    amber_on    date not null,
    provisional boolean not null,
    paused_on   date,
    closed_on   date,
    unique (subject, code, round)
);
comment on table statutory_limit is 'A limit the law or a promise sets; the subject is a case number, a code may run several rounds one after another';
create unique index statutory_limit_open on statutory_limit (subject, code) where closed_on is null;
create index statutory_limit_due on statutory_limit (due_on) where closed_on is null;

create table limit_pause (
    limit_id   bigint not null references statutory_limit,
    number     int    not null,
    reason     text   not null,
    note       text   not null,
    paused_on  date   not null,
    resumed_on date,
    primary key (limit_id, number),
    check (resumed_on >= paused_on)
);
create unique index limit_pause_open on limit_pause (limit_id) where resumed_on is null;

create table pause_reason (
    code        text not null,
    valid_from  date not null,
    valid_until date,
    basis       text not null,
    primary key (code, valid_from)
);
comment on table pause_reason is 'What may stop a limit; nothing else does. 公示, 核对 and 入户调查 are not on the list';
insert into pause_reason (code, valid_from, basis) values
    ('HEARING',       '2004-07-01', '行政许可法第四十五条'),
    ('TENDER',        '2004-07-01', '行政许可法第四十五条'),
    ('AUCTION',       '2004-07-01', '行政许可法第四十五条'),
    ('INSPECTION',    '2004-07-01', '行政许可法第四十五条'),
    ('TESTING',       '2004-07-01', '行政许可法第四十五条'),
    ('QUARANTINE',    '2004-07-01', '行政许可法第四十五条'),
    ('APPRAISAL',     '2004-07-01', '行政许可法第四十五条'),
    ('EXPERT_REVIEW', '2004-07-01', '行政许可法第四十五条');

create table amber_lead (
    length_from  int  not null,
    valid_from   date not null,
    working_days int  not null check (working_days >= 0),
    basis        text not null,
    primary key (length_from, valid_from)
);
comment on table amber_lead is 'How many working days before a limit is due its lamp turns yellow, by the limit''s length; the newest set in force counts';
insert into amber_lead (length_from, valid_from, working_days, basis) values
    (0,  '2000-01-01', 1, '内部管理规则'),
    (10, '2000-01-01', 2, '内部管理规则'),
    (15, '2000-01-01', 3, '内部管理规则'),
    (20, '2000-01-01', 5, '内部管理规则');
