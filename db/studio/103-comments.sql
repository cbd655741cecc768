--liquibase formatted sql

--changeset studio:103-comments
create table studio_comment (
    id          bigint generated always as identity primary key,
    draft_id    bigint not null references studio_draft,
    rev         int not null,
    file        text,
    element     text,
    body        text not null,
    written_by  text not null,
    written_at  timestamptz not null,
    resolved_by text,
    resolved_at timestamptz,
    check (element is null or file is not null),
    check ((resolved_by is null) = (resolved_at is null))
);
comment on table studio_comment is 'What administrators say to each other about a draft, a file or an element of it; rev is the save it was said of';
create index studio_comment_draft on studio_comment (draft_id, id);
create index studio_comment_open on studio_comment (draft_id) where resolved_at is null;
