--liquibase formatted sql

--changeset sets:001-sets
create table set_file (
    hash  char(64) primary key,
    bytes bytea not null
);
comment on table set_file is 'Files of kinds by the SHA-256 of their bytes; never changed';

create table file_set (
    hash     char(64) primary key,
    kind     text not null,
    manifest text not null,
    kept_at  timestamptz not null
);
comment on table file_set is 'Everything a kind is made of (model, forms, tables, guide, papers) as one immutable set; hash is the SHA-256 of the manifest, which names each file with the hash of its bytes';
create index file_set_kind on file_set (kind);

create table live_set (
    id           bigint generated always as identity primary key,
    kind         text not null,
    number       int not null,
    set_hash     char(64) not null references file_set,
    deployment   text not null,
    source       text not null check (source in ('SHIPPED', 'STUDIO')),
    published_by text not null,
    published_at timestamptz not null,
    unique (kind, number)
);
comment on table live_set is 'Which set of a kind went live when; the newest of a kind is in force. deployment is the engine''s name for it';
create index live_set_deployment on live_set (deployment);

create table offered_set (
    kind       text not null,
    set_hash   char(64) not null references file_set,
    offered_at timestamptz not null,
    primary key (kind, set_hash)
);
comment on table offered_set is 'Sets that came with the program, each once: what is live is not replaced by them, they become drafts';
