--liquibase formatted sql

--changeset studio:001-drafts
create table studio_draft (
    id         bigint generated always as identity primary key,
    kind       text not null,
    base_hash  char(64),
    origin     text not null check (origin in ('LIVE', 'TEMPLATE', 'ARCHIVE', 'EARLIER', 'SHIPPED', 'MODELER')),
    origin_hash char(64) not null,
    rev        int not null,
    set_hash   char(64) not null,
    changed_by text not null,
    changed_at timestamptz not null,
    started_by text not null,
    started_at timestamptz not null,
    lock_by    text,
    lock_until timestamptz,
    ending     text check (ending in ('PUBLISHED', 'DISCARDED')),
    closed_by  text,
    closed_at  timestamptz,
    check ((ending is null) = (closed_at is null))
);
comment on table studio_draft is 'Drafts of kinds; base_hash is the set that was live when it began, null for a new kind, origin_hash the set it began as';
create unique index studio_draft_open on studio_draft (kind) where closed_at is null;
create index studio_draft_kind on studio_draft (kind, id);

create table studio_version (
    draft_id   bigint not null references studio_draft,
    rev        int not null,
    set_hash   char(64) not null,
    saved_by   text not null,
    saved_at   timestamptz not null,
    comment    text not null,
    automatic  boolean not null,
    primary key (draft_id, rev)
);
comment on table studio_version is 'Every save of a draft; a person''s automatic saves within ten minutes are one';

create table studio_approval (
    draft_id    bigint not null references studio_draft,
    rev         int not null,
    set_hash    char(64) not null,
    approved_by text not null,
    approved_at timestamptz not null,
    note        text not null,
    primary key (draft_id, rev)
);
comment on table studio_approval is 'A second administrator''s approval of exactly these bytes; a later save is another rev and has none';
