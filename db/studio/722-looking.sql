--liquibase formatted sql

--changeset studio:722-looking
create table studio_looking (
    kind    text not null,
    file    text not null,
    uid     text not null,
    seen_at timestamptz not null,
    primary key (kind, file, uid)
);
comment on table studio_looking is 'Who has which file of a draft open at this moment; a row that its page does not renew means nothing after a minute';
create index studio_looking_by_age on studio_looking (seen_at);
