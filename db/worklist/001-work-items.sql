--liquibase formatted sql

--changeset worklist:001-work-items
-- One row per open human step, fed by the flow's events in the same transaction. A list of a million rows is read by
-- walking one of these indexes per office and merging the heads, so every sort order has its own.
create table work_item (
    task_id       text primary key,
    case_no       text        not null,
    kind          text        not null,
    version       text        not null,
    step          text        not null,
    grp           text        not null,
    for_applicant boolean     not null,
    area          text        not null,
    applicant     text        not null,
    since         timestamptz not null,
    -- the figure of the one legal clock; infinity while no limit runs
    due_on        date        not null default 'infinity',
    amber_on      date        not null default 'infinity',
    assignee      text,
    -- who may not do this step because of what they did before (four eyes)
    barred        text[]      not null default '{}'
);
create index work_item_by_due on work_item (grp, due_on, task_id);
create index work_item_by_since on work_item (grp, since, task_id);
create index work_item_by_applicant on work_item (grp, applicant, task_id);
create index work_item_by_assignee on work_item (assignee, due_on, task_id) where assignee is not null;
create index work_item_by_case on work_item (case_no);

create table work_done (
    task_id   text primary key,
    uid       text        not null,
    case_no   text        not null,
    kind      text        not null,
    version   text        not null,
    step      text        not null,
    area      text        not null,
    applicant text        not null,
    outcome   text        not null,
    at        timestamptz not null
);
create index work_done_by_person on work_done (uid, at desc, task_id);

create table work_seen (
    uid     text not null,
    task_id text not null,
    primary key (uid, task_id)
);

create table work_follow (
    uid     text not null,
    case_no text not null,
    since   timestamptz not null,
    primary key (uid, case_no)
);
