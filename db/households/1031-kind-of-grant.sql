--liquibase formatted sql

--changeset households:1031-kind-of-grant
alter table assistance_grant add kind text;
comment on column assistance_grant.kind is 'Code of the kind of the case it was decided in: its guide says with which lists it is compared';
-- where no case of this program stands behind it, it was taken over, and only assistance was
update assistance_grant g set kind = coalesce((select c.kind from cases c where c.case_no = g.case_no), 'assistance');
alter table assistance_grant add constraint assistance_grant_kind_known check (kind is not null) not valid;

--changeset households:1032-kind-of-grant-valid
alter table assistance_grant validate constraint assistance_grant_kind_known;

--changeset households:1033-kind-of-live-grants
create or replace view live_grant_person as
select m.person_index, g.id as grant_id, g.household, g.case_no, g.category, g.street, g.village, g.kind
from assistance_grant g
join grant_member m on m.grant_id = g.id
where g.status in ('LIVE', 'SUSPENDED');
