--liquibase formatted sql

--changeset access:700-recusal-earlier
-- Whoever worked on a decision does not deal with the appeal against it.
alter table recusal drop constraint recusal_cause_check;
alter table recusal add constraint recusal_cause_check check (cause in ('KINSHIP', 'OWN', 'ORDERED', 'APPLIED', 'EARLIER'));
comment on column recusal.cause is 'KINSHIP found by the register of relatives; OWN 自行回避; ORDERED 责令回避; APPLIED 申请回避; EARLIER worked on the case that is contested';
