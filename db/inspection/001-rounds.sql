--liquibase formatted sql

--changeset inspection:001-rounds
-- The yearly round. The dates are those of the law or of the year's notice; the calendar rolls them over rest days.
create table inspection_round (
    year        int  primary key,
    report_by   date not null,
    registry_by date not null check (registry_by >= report_by),
    basis       text not null,
    state       text not null check (state in ('OPENING', 'OPEN', 'SHIFTING', 'CLOSING', 'CLOSED')),
    cursor_at   text not null default '',
    population  int  not null,
    opened_by   text not null,
    opened_at   timestamptz not null,
    closed_by   text,
    closed_at   timestamptz
);
comment on column inspection_round.year is 'the year reported on';
comment on column inspection_round.cursor_at is 'how far the work in the background has come, by uscc';

-- One row an organisation and year. Figures are those of an organisation, not of people; the report itself is sealed with its case.
create table inspection_report (
    year         int  not null references inspection_round,
    uscc         text not null,
    name         text not null,
    type         text not null,
    competent    boolean not null,
    duty         text not null check (duty in ('INSPECTION', 'ANNUAL_REPORT', 'NONE')),
    duty_basis   text not null,
    case_no      text unique,
    state        text not null check (state in ('EXEMPT', 'OWED', 'RETURNED', 'PRE_REVIEW', 'EXAMINE', 'CONCLUDED', 'MISSED', 'STOPPED')),
    received_on  date,
    late         boolean not null default false,
    figures      jsonb,
    exceptions   text[] not null default '{}',
    clean        boolean not null default false,
    batch        bigint,
    conclusion   text check (conclusion in ('PASS', 'BASIC_PASS', 'FAIL')),
    concluded_on date,
    rectify_by   date,
    rectified_on date,
    mended_on    date,
    rectification_missed boolean not null default false,
    primary key (year, uscc)
);
create index inspection_report_of on inspection_report (uscc, year desc);
create index inspection_report_in on inspection_report (year, state, uscc);
create index inspection_report_clean on inspection_report (year, uscc) where state = 'EXAMINE' and clean and batch is null;
create index inspection_report_batch on inspection_report (batch) where batch is not null;

-- The phone under which an organisation gets at its cases: a code is public, so whoever signs in with it proves nothing.
create table inspection_contact (
    uscc   text primary key,
    phone  bytea not null,
    set_by text not null,
    set_at timestamptz not null
);

-- 慈善组织: they hand in another report elsewhere.
create table inspection_charity (
    uscc   text primary key,
    set_by text not null,
    set_at timestamptz not null
);

--changeset inspection:001-batches
create table inspection_batch (
    id              bigint primary key generated always as identity,
    year            int   not null references inspection_round,
    seed            bytea not null check (length(seed) = 32),
    population      int   not null,
    population_hash bytea not null,
    percent         numeric(5, 2) not null,
    basis           text  not null,
    lots            int   not null,
    drawn_by        text  not null,
    drawn_at        timestamptz not null
);
comment on table inspection_batch is 'Clean reports to be concluded together, and the sample of them that is looked at one by one first';
create index inspection_batch_of on inspection_batch (year, id desc);

create table inspection_batch_report (
    batch   bigint  not null references inspection_batch,
    case_no text    not null collate "C",
    drawn   boolean not null,
    result  text,
    primary key (batch, case_no)
);
create index inspection_batch_sample on inspection_batch_report (batch, case_no) where drawn;
create index inspection_batch_waiting on inspection_batch_report (batch, case_no) where result is null and not drawn;

-- The act that ends a batch: concluded, or given up.
create table inspection_batch_act (
    batch   bigint primary key references inspection_batch,
    verb    text not null check (verb in ('CONCLUDE', 'GIVE_UP')),
    by      text not null,
    office  text not null,
    at      timestamptz not null,
    done_at timestamptz
);
create index inspection_batch_act_open on inspection_batch_act (batch) where done_at is null;

--changeset inspection:001-never-again splitStatements:false
create function inspection_batch_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'inspection_batch_report' then
        if old.result is null and (new.batch, new.case_no, new.drawn) = (old.batch, old.case_no, old.drawn) then
            return new;
        end if;
    end if;
    raise exception 'a draw stands as it was drawn' using errcode = 'insufficient_privilege';
end $$;
create trigger inspection_batch_stands before update or delete on inspection_batch for each row execute function inspection_batch_stands();
create trigger inspection_batch_report_stands before update or delete on inspection_batch_report for each row execute function inspection_batch_stands();
