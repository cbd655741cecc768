--liquibase formatted sql

--changeset worklist:442-looking
create table work_looking (
    case_no text        not null references cases on delete cascade,
    uid     text        not null,
    since   timestamptz not null,
    seen_at timestamptz not null,
    primary key (case_no, uid)
);
comment on table work_looking is 'Who has a case on their screen at this moment; a row that its page does not renew means nothing after a minute';
create index work_looking_by_age on work_looking (seen_at);
