--liquibase formatted sql

--changeset worklist:412-notes
-- What colleagues write to each other about a case (备注), sealed: never on a paper, never for applicants.
create table work_note (
    id          uuid primary key,
    case_no     text        not null references cases,
    by          text        not null,
    at          timestamptz not null,
    text_sealed bytea       not null,
    answers     uuid references work_note
);
create index work_note_of_case on work_note (case_no, at, id);
create index work_note_answers on work_note (answers) where answers is not null;
comment on table work_note is 'notes, questions and answers of officials about a case';
comment on column work_note.answers is 'the question it answers; null for a note or a question';

create table work_question (
    note_id     uuid        not null references work_note,
    uid         text        not null,
    asker       text        not null,
    case_no     text        not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    seen        boolean     not null default false,
    primary key (note_id, uid)
);
comment on table work_question is 'whom a note asks, and whether they have answered; seen: the asker has read the answer';
create index work_question_open on work_question (uid, asked_at) where answered_at is null;
create index work_question_answered on work_question (asker, answered_at) where answered_at is not null and not seen;

--changeset worklist:412-copies
-- A case stands among those somebody follows because a colleague put it there (抄送); and when they last looked at it.
alter table work_follow
    add copied_by        text,
    add copied_at        timestamptz,
    add copy_note_sealed bytea,
    add looked_at        timestamptz;
update work_follow set looked_at = now();
comment on column work_follow.copied_by is 'uid of the colleague who sent it last; null where they follow by themselves';
comment on column work_follow.looked_at is 'when they opened the case last; null for one that was sent and not opened yet';
