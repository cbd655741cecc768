--liquibase formatted sql

--changeset time:001-calendar
create table calendar_year (
    year       int primary key,
    source     text not null,
    changed_by text not null,
    changed_at timestamptz not null
);
comment on table calendar_year is 'Years whose notice (国务院办公厅关于部分节假日安排的通知) has been loaded; changed_by is empty for those that came with the program';

create table calendar_day (
    day  date primary key,
    year int not null references calendar_year on delete cascade,
    kind text not null check (kind in ('HOLIDAY', 'WORKDAY')),
    name text not null,
    check (extract(year from day) = year)
);
comment on table calendar_day is 'Where the notice departs from the week: days off, and weekends worked (调休)';
create index calendar_day_year on calendar_day (year);

create table statutory_day (
    day  date primary key,
    name text not null
);
comment on table statutory_day is '法定节假日 known before the notice of their year: 全国年节及纪念日放假办法 (国务院令第795号, in force 2025-01-01), art. 2; lunar dates by the almanac';
insert into statutory_day (day, name) values
    ('2027-01-01', '元旦'),
    ('2027-02-05', '春节'), ('2027-02-06', '春节'), ('2027-02-07', '春节'), ('2027-02-08', '春节'),
    ('2027-04-05', '清明'),
    ('2027-05-01', '劳动节'), ('2027-05-02', '劳动节'),
    ('2027-06-09', '端午'),
    ('2027-09-15', '中秋'),
    ('2027-10-01', '国庆节'), ('2027-10-02', '国庆节'), ('2027-10-03', '国庆节'),
    ('2028-01-01', '元旦'),
    ('2028-01-25', '春节'), ('2028-01-26', '春节'), ('2028-01-27', '春节'), ('2028-01-28', '春节'),
    ('2028-04-04', '清明'),
    ('2028-05-01', '劳动节'), ('2028-05-02', '劳动节'),
    ('2028-05-28', '端午'),
    ('2028-10-01', '国庆节'), ('2028-10-02', '国庆节'), ('2028-10-03', '国庆节、中秋'),
    ('2029-01-01', '元旦'),
    ('2029-02-12', '春节'), ('2029-02-13', '春节'), ('2029-02-14', '春节'), ('2029-02-15', '春节'),
    ('2029-04-04', '清明'),
    ('2029-05-01', '劳动节'), ('2029-05-02', '劳动节'),
    ('2029-06-16', '端午'),
    ('2029-09-22', '中秋'),
    ('2029-10-01', '国庆节'), ('2029-10-02', '国庆节'), ('2029-10-03', '国庆节');

create table training_clock (
    only_row      boolean primary key default true check (only_row),
    offset_millis bigint not null,
    moved_at      timestamptz not null
);
comment on table training_clock is 'How far the clock of a training system is ahead of (or behind) real time';
