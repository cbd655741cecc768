--liquibase formatted sql

--changeset worklist:210-drafts
-- What somebody has typed on a step and not sent yet: of each person one, sealed, gone with the step.
create table work_draft (
    task_id    text        not null references work_item on delete cascade,
    uid        text        not null,
    sealed     bytea       not null,
    updated_at timestamptz not null,
    primary key (task_id, uid)
);
comment on table work_draft is 'what people have typed on an open step: outcome, reason and answers, unchecked';
