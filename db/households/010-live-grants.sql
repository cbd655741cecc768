--liquibase formatted sql

--changeset households:010-live-grants
create view live_grant_person as
select m.person_index, g.id as grant_id, g.household, g.case_no, g.category, g.street, g.village
from assistance_grant g
join grant_member m on m.grant_id = g.id
where g.status in ('LIVE', 'SUSPENDED');
comment on view live_grant_person is 'Who receives something at present, for comparing a whole list at once. Read by monitoring, written by nobody';
create index assistance_grant_live_by_street on assistance_grant (street, case_no) where status in ('LIVE', 'SUSPENDED');
