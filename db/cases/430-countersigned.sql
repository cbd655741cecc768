--liquibase formatted sql

--changeset cases:430-countersigned
-- A colleague asked for their opinion on a step gives it, or is asked or released by whoever has the step (加签, 减签).
alter table case_opinion drop constraint case_opinion_says_what_it_is;
alter table case_opinion
    add constraint case_opinion_says_what_it_is check (case act
        when 'STEP' then num_nonnulls(step, outcome) = 2 and num_nonnulls(exit_code, put_to, passed_to) = 0
        when 'EXIT' then exit_code is not null and num_nonnulls(step, outcome, put_to, passed_to) = 0
        when 'HAND' then num_nonnulls(step, outcome, exit_code, passed_to) = 0
        when 'PASSED' then num_nonnulls(step, passed_to) = 2 and num_nonnulls(outcome, exit_code, put_to) = 0
        when 'SIGNED' then step is not null and outcome in ('AGREED', 'DISAGREED', 'ASKED', 'RELEASED')
            and num_nonnulls(exit_code, put_to) = 0
            and (passed_to is not null) = (outcome in ('ASKED', 'RELEASED'))
        else false end);
