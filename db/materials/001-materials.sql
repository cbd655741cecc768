--liquibase formatted sql

--changeset materials:001-materials
create table material_case (
    case_no      text primary key,
    handed_in_at timestamptz not null
);
comment on table material_case is 'Cases that were handed in: their papers stay, and are on record';

create table material (
    id           uuid primary key,
    arrival      bigint not null generated always as identity,
    subject      text not null,
    code         text not null,
    name         text not null,
    type         text not null check (type in ('PDF', 'JPEG', 'PNG', 'HEIC', 'WEBP')),
    size         bigint not null,
    chunks       int not null,
    sha256       text not null,
    scan         text not null check (scan in ('CLEAN', 'NOT_SCANNED')),
    warning      text,
    added_by     text not null,
    added_at     timestamptz not null,
    handed_in_at timestamptz,
    replaced_by  text,
    replaced_at  timestamptz
);
comment on table material is 'Papers handed in. The subject is a draft until hand-in, then the case number; a replaced paper stays';
create index material_subject on material (subject, arrival);

create table material_chunk (
    material uuid not null references material on delete cascade deferrable initially deferred,
    number   int  not null,
    sealed   bytea not null,
    primary key (material, number)
);
comment on table material_chunk is 'The content, sealed piece by piece; each piece is bound to its file and its place in it';
alter table material_chunk alter column sealed set storage external;
