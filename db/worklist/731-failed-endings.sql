--liquibase formatted sql

--changeset worklist:731-failed-endings
create table failed_ending (
    task_id   text        primary key,
    case_no   text        not null references cases,
    failed_at timestamptz not null
);
comment on table failed_ending is 'Open steps whose last ending the program could not carry out: somebody pressed the button and was told of a failure';
create index failed_ending_case on failed_ending (case_no);
