--liquibase formatted sql

--changeset studio:750-go-live
create table studio_ready (
    draft_id bigint not null references studio_draft,
    rev      int not null,
    set_hash char(64) not null,
    said_by  text not null,
    said_at  timestamptz not null,
    word     text not null,
    primary key (draft_id, rev)
);
comment on table studio_ready is 'An author says that these bytes are ready for the second administrator; a later save has to be sent again';

create table studio_plan (
    draft_id   bigint primary key references studio_draft,
    rev        int not null,
    set_hash   char(64) not null,
    live_on    date not null,
    planned_by text not null,
    planned_at timestamptz not null
);
comment on table studio_plan is 'Approved bytes that go live at the beginning of a day; a later save of the draft makes it void';
create index studio_plan_day on studio_plan (live_on);
