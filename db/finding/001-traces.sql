--liquibase formatted sql

--changeset finding:001-traces
create table case_trace (
    trace   bigint      not null,
    kind    text        not null,
    street  text        not null,
    at      timestamptz not null,
    case_no text        not null references cases,
    primary key (trace, kind, street, at, case_no)
);
create index case_trace_by_case on case_trace (case_no);
comment on table case_trace is 'By what a case is found: eight bytes of the blind index of each piece of a name in it, of each number of a person and each phone, once for each street the case has to do with. Read from the end of the key: the newest of a street and kind first';
comment on column case_trace.at is 'when the case was handed in';

--changeset finding:001-untraced
create table case_untraced (
    case_no text primary key references cases
);
comment on table case_untraced is 'Cases whose traces are still to be read: those that were there before, or all when everything is read anew';
insert into case_untraced select case_no from cases;

--changeset finding:001-parts-of-numbers
create index cases_by_end on cases (reverse(case_no) text_pattern_ops);
create index cases_by_rest on cases (substr(case_no, strpos(case_no, '-') + 1) text_pattern_ops);
