--liquibase formatted sql

--changeset funeral:001-resources
create extension if not exists btree_gist;

create table funeral_resource (
    id               bigint primary key generated always as identity,
    type             text    not null check (type in ('VEHICLE', 'CABINET', 'HALL', 'FURNACE', 'NICHE')),
    code             text    not null unique,
    name             text    not null,
    name_en          text    not null,
    class            text    not null default '',
    capacity         int     not null check (capacity > 0),
    slot_minutes     int     not null check (slot_minutes > 0),
    cleaning_minutes int     not null check (cleaning_minutes >= 0),
    opens            time    not null,
    closes           time    not null,
    on_holidays      boolean not null default true,
    active_from      date    not null,
    active_until     date,
    check (opens < closes),
    check (active_until >= active_from)
);
comment on table funeral_resource is 'What a funeral takes: vehicles, cold cabinets, halls, furnaces, ash niches. A cabinet or niche is one row a unit';
comment on column funeral_resource.capacity is 'People a hall holds; 1 otherwise';
create index funeral_resource_type on funeral_resource (type, code);

create table funeral_booking (
    id         bigint primary key generated always as identity,
    case_no    text not null,
    part       text not null check (part in ('CEREMONY', 'TRANSPORT', 'CABINET', 'NICHE')),
    state      text not null check (state in ('HELD', 'CONFIRMED', 'CANCELLED', 'EXPIRED')),
    held_until timestamptz,
    made_by    text not null,
    made_at    timestamptz not null,
    told       boolean not null default true,
    check ((state = 'HELD') <= (held_until is not null))
);
comment on table funeral_booking is 'What a case has taken. A hold that ran out is EXPIRED at the latest when another wants its place';
comment on column funeral_booking.told is 'False while the case''s journal does not say yet that the hold ran out';
create unique index funeral_booking_live on funeral_booking (case_no, part) where state in ('HELD', 'CONFIRMED');
create index funeral_booking_case on funeral_booking (case_no, id);
create index funeral_booking_due on funeral_booking (held_until) where state = 'HELD';
create index funeral_booking_untold on funeral_booking (id) where not told;

create table funeral_occupation (
    id       bigint primary key generated always as identity,
    resource bigint    not null references funeral_resource,
    during   tstzrange not null check (not isempty(during)),
    booking  bigint    references funeral_booking,
    live     boolean   not null default true,
    starts   timestamptz not null,
    ends     timestamptz,
    reason   text,
    made_by  text      not null,
    made_at  timestamptz not null,
    check ((booking is null) <> (reason is null)),
    constraint funeral_nothing_twice exclude using gist (resource with =, during with &&) where (live)
);
comment on table funeral_occupation is 'Who has a resource when: a booking, or a closure (reason). The last word on what is free';
comment on column funeral_occupation.during is 'With the cleaning after it; without end for a cabinet or niche';
comment on column funeral_occupation.starts is 'Without the cleaning: what the family is told';
create index funeral_occupation_booking on funeral_occupation (booking) where booking is not null;
create index funeral_occupation_day on funeral_occupation using gist (during) where (live);
