--liquibase formatted sql

--changeset cases:120-acts
-- What ended a step, an exit from outside the flow, an administrator's hand and a step passed on were told apart by a
-- prefix in the step's id. Now each says what it is, and has columns of its own.
alter table case_opinion
    add column act       text not null default 'STEP',
    add column exit_code text,
    add column put_to    text,
    add column passed_to text,
    alter column step drop not null,
    alter column outcome drop not null;
update case_opinion
set act       = case when step like 'exit:%' then 'EXIT' when step like 'transfer:%' then 'PASSED' else 'HAND' end,
    exit_code = case when step like 'exit:%' then substr(step, 6) end,
    put_to    = case when step = 'studio:move' then outcome end,
    passed_to = case when step like 'transfer:%' then outcome end,
    step      = case when step like 'transfer:%' then substr(step, 10) end,
    outcome   = null
where step like 'exit:%' or step like 'transfer:%' or step in ('studio:move', 'studio:end');
alter table case_opinion
    alter column act drop default,
    add constraint case_opinion_says_what_it_is check (case act
        when 'STEP' then num_nonnulls(step, outcome) = 2 and num_nonnulls(exit_code, put_to, passed_to) = 0
        when 'EXIT' then exit_code is not null and num_nonnulls(step, outcome, put_to, passed_to) = 0
        when 'HAND' then num_nonnulls(step, outcome, exit_code, passed_to) = 0
        when 'PASSED' then num_nonnulls(step, passed_to) = 2 and num_nonnulls(outcome, exit_code, put_to) = 0
        else false end);
