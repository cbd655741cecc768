--liquibase formatted sql

--changeset cases:110-step-names
-- A case that goes on under another version of its model may find a step there under a new id: what was done at the
-- former one (four eyes, papers, rules that look back) counts for the new one.
create table case_step_name (
    case_no text not null references cases,
    former  text not null,
    step    text not null,
    primary key (case_no, step, former)
);
