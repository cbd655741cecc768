--liquibase formatted sql

--changeset tracking:631-ratings
create table rating (
    case_no   text        primary key references cases (case_no),
    office    text        not null,
    score     smallint    not null check (score between 1 and 5),
    words     bytea,
    given_at  timestamptz not null,
    handlers  text[]      not null,
    call_open boolean     not null,
    call_by   date,
    called_by text,
    called_at timestamptz,
    said      bytea
);
create index rating_to_call on rating (office, given_at) where call_open;
comment on table rating is 'How applicants found what was decided (好差评, 国办发〔2019〕51号), once a case; a bad one is called back by the leader of the office';
comment on column rating.score is '5 very satisfied to 1 very dissatisfied';
comment on column rating.words is 'what the applicant wrote, sealed';
comment on column rating.handlers is 'who worked on the case: none of them closes the call';
comment on column rating.said is 'what was said in the call, sealed';
