--liquibase formatted sql

--changeset access:002-phone
alter table applicant_account drop constraint applicant_account_kind_check;
alter table applicant_account add constraint applicant_account_kind_check
    check (kind in ('PERSON', 'ORGANISATION', 'PHONE'));
alter table one_time_code drop constraint one_time_code_kind_check;
alter table one_time_code add constraint one_time_code_kind_check
    check (kind in ('PERSON', 'ORGANISATION', 'PHONE'));
comment on table applicant_account is 'an account of a citizen or organisation; number is the identity number or uscc, or the phone where only that is known';
