--liquibase formatted sql

--changeset funeral:002-sweeping
create table sweeping_place (
    id      bigint primary key generated always as identity,
    code    text not null unique,
    name    text not null,
    name_en text not null
);
comment on table sweeping_place is 'Cemeteries and columbaria that people visit by reservation';

create table sweeping_season (
    id         bigint primary key generated always as identity,
    place      bigint not null references sweeping_place,
    year       int    not null,
    festival   text   not null check (festival in ('QINGMING', 'DONGZHI')),
    opens_at   timestamptz not null,
    companions int    not null check (companions >= 0),
    green_age  int    not null,
    unique (place, year, festival)
);
comment on table sweeping_season is 'When reservations for a festival open, and by which rules; the rules of the day it was made stay';

create table sweeping_slot (
    id          bigint primary key generated always as identity,
    season      bigint  not null references sweeping_season,
    day         date    not null,
    starts      time    not null,
    ends        time    not null,
    quota       int     not null check (quota >= 0),
    green_quota int     not null check (green_quota >= 0),
    taken       int     not null default 0,
    green_taken int     not null default 0,
    waiting     int     not null default 0 check (waiting >= 0),
    limited     boolean not null default true,
    unique (season, day, starts),
    check (starts < ends),
    constraint sweeping_quota_kept check (taken between 0 and quota and green_taken between 0 and green_quota)
);
comment on table sweeping_slot is 'How many people may come when. The places of the green channel are apart';
comment on column sweeping_slot.limited is 'False on days without a quota: people come without a reservation';
create index sweeping_slot_day on sweeping_slot (day, starts);

create table sweeping_ticket (
    id           uuid primary key,
    arrival      bigint not null generated always as identity unique,
    slot         bigint not null references sweeping_slot,
    place        bigint not null,
    day          date   not null,
    person_index bytea  not null,
    name_sealed  bytea  not null,
    id_sealed    bytea  not null,
    phone_sealed bytea  not null,
    party        int    not null check (party > 0),
    green        text   check (green in ('AGE', 'DISABLED')),
    green_place  boolean not null,
    state        text   not null check (state in ('BOOKED', 'WAITING', 'CANCELLED', 'USED')),
    account      text,
    made_by      text   not null,
    made_at      timestamptz not null,
    used_at      timestamptz,
    used_gate    text,
    used_told    timestamptz
);
comment on table sweeping_ticket is 'Reservations in the order in which they were served; whoever has no account had somebody book by phone';
comment on column sweeping_ticket.used_told is 'The gate''s own time of the check, by which it is known when it is told twice';
create unique index sweeping_ticket_once on sweeping_ticket (place, day, person_index) where state <> 'CANCELLED';
create index sweeping_ticket_waiting on sweeping_ticket (slot, arrival) where state = 'WAITING';
create index sweeping_ticket_gate on sweeping_ticket (place, day, arrival) where state in ('BOOKED', 'USED');
create index sweeping_ticket_account on sweeping_ticket (account, arrival) where account is not null;
