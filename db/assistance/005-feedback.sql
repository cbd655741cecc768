--liquibase formatted sql

--changeset assistance:005-feedback
alter table assistance_objection
    add column receipt  bigint generated always as identity unique,
    add column answer   text references cases (case_no),
    add column message  uuid,
    add column joins    boolean not null default false;
create index assistance_objection_answer on assistance_objection (answer) where answer is not null;
create index assistance_objection_message on assistance_objection (message) where message is not null;
comment on column assistance_objection.receipt is 'the number that stands on the receipt of whoever brought it';
comment on column assistance_objection.answer is 'the case in which the office tells whoever brought it what became of it (条例第五十条、民发〔2021〕57号第三十七条); null where nobody has to';
comment on column assistance_objection.message is 'the short message that tells it instead, until it is known whether it arrived';
comment on column assistance_objection.joins is 'came while another objection was being looked into: a step of its own decides on it';

--changeset assistance:005-taken-down
alter table assistance_publicity add column taken_down_on date;
comment on column assistance_publicity.taken_down_on is 'the day it was taken down before its last day; null: it hung until then';
