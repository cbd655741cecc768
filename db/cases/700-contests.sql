--liquibase formatted sql

--changeset cases:700-contests
-- An appeal is a case of its own; which decision it is against was a number typed into a sealed form.
create table case_contest (
    case_no   text primary key references cases (case_no),
    contested text not null references cases (case_no)
);
create index case_contest_of on case_contest (contested, case_no);
comment on table case_contest is 'which decided case an appeal is against; case_no is the appeal, contested the case that was decided';
