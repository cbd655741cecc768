--liquibase formatted sql

--changeset funeral:201-voyages
create table funeral_voyage (
    id            bigint primary key generated always as identity,
    code          text        not null unique,
    sails_at      timestamptz not null,
    quay          text        not null,
    quay_en       text        not null,
    seats         int         not null check (seats > 0),
    taken         int         not null default 0,
    notice_by     date        not null,
    called_off_at timestamptz,
    reason        text,
    constraint funeral_seats_kept check (taken between 0 and seats),
    check ((called_off_at is null) = (reason is null))
);
comment on table funeral_voyage is 'Voyages on which ashes are given to the sea; seats are those of relatives who come along';
comment on column funeral_voyage.notice_by is 'Last day on which a family can be put on it';
create index funeral_voyage_sails on funeral_voyage (sails_at, id);

create table funeral_seats (
    id            bigint primary key generated always as identity,
    case_no       text        not null references cases,
    voyage        bigint      not null references funeral_voyage,
    party         int         not null check (party >= 0),
    made_by       text        not null,
    made_at       timestamptz not null,
    given_back_at timestamptz
);
comment on table funeral_seats is 'Who is on a voyage: the ashes of a case, and so many relatives (a party of 0 is ashes alone)';
create unique index funeral_seats_once on funeral_seats (case_no) where given_back_at is null;
create index funeral_seats_voyage on funeral_seats (voyage, id) where given_back_at is null;

insert into funeral_item (code, name_zh, name_en, unit_zh, unit_en, pricing, position) values
    ('sea-passage', '骨灰撒海随船', 'Passage for a burial at sea', '人', 'person', 'GUIDE', 75);
