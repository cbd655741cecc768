--liquibase formatted sql

--changeset cases:982-sent-back
create table case_sent_back (
    case_no text        not null references cases,
    how     text        not null check (how in ('CORRECTION', 'RETURNED')),
    street  text        not null,
    office  text        not null,
    at      timestamptz not null,
    primary key (case_no, how)
);
comment on table case_sent_back is 'That a case was sent back to whoever applied for all that is missing (补正), or from one desk to an earlier one (退回): the first time of each, so that it is counted once';
comment on column case_sent_back.street is 'the case''s own, and follows it: what came back in a street in some months is counted along one index';
comment on column case_sent_back.office is 'unit code of the office that sent it back';
create index case_sent_back_by_street on case_sent_back (street, at);

--changeset cases:982-sent-back-before
-- What was before this was kept, as far as it can be told: asked at the check of the papers, given back by hand, and ended by
-- what the shipped models call sending back.
insert into case_sent_back (case_no, how, street, office, at)
select distinct on (o.case_no) o.case_no, 'CORRECTION', c.street, o.office, o.at
from case_opinion o join cases c on c.case_no = o.case_no
where o.act = 'STEP' and o.step = 'Task_CheckCompleteness' and o.outcome = 'CORRECT'
order by o.case_no, o.no;
insert into case_sent_back (case_no, how, street, office, at)
select distinct on (o.case_no) o.case_no, 'RETURNED', c.street, o.office, o.at
from case_opinion o join cases c on c.case_no = o.case_no
where o.put_how = 'RETURNED'
   or (o.act = 'STEP' and o.outcome in ('BACK', 'REDO') and o.step not in ('Task_Examine', 'Task_PreReview'))
order by o.case_no, o.no;
