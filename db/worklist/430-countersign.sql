--liquibase formatted sql

--changeset worklist:430-countersign
-- Whoever has a step asks colleagues for their opinion before it is decided (会签). A round belongs to the open step,
-- whoever has it meanwhile, and is over with it; what was said stands among the opinions of the case.
create table countersign_round (
    id        bigint generated always as identity primary key,
    task_id   text        not null,
    case_no   text        not null,
    mode      text        not null check (mode in ('ALL', 'ANY', 'MAJORITY')),
    opened_by text        not null,
    opened_at timestamptz not null,
    met       boolean     not null default false,
    closed_at timestamptz
);
comment on table countersign_round is 'Colleagues asked for their opinion on one open step';
comment on column countersign_round.met is 'whether enough of those asked agree, as the mode says';
comment on column countersign_round.closed_at is 'when the step was left or everybody was released; null while it is open';
-- one at a time on a step
create unique index countersign_round_open on countersign_round (task_id) where closed_at is null;
create index countersign_round_of_task on countersign_round (task_id);
create index countersign_round_of_case on countersign_round (case_no) where closed_at is null;

create table countersign_signer (
    round_id   bigint      not null references countersign_round,
    uid        text        not null,
    asked_at   timestamptz not null,
    waits      boolean     not null default true,
    agrees     boolean,
    signed_at  timestamptz,
    removed_at timestamptz,
    primary key (round_id, uid)
);
comment on table countersign_signer is 'Who was asked, and what they said last';
comment on column countersign_signer.waits is 'whether their word is still waited for';
-- the inbox of somebody
create index countersign_signer_waits on countersign_signer (uid, asked_at) where waits;

--changeset worklist:430-told
-- What people are told of is said by the program (Tellings.What); further verbs tell further things.
alter table work_told drop constraint if exists work_told_what_check;
