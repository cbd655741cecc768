--liquibase formatted sql

--changeset assistance:007-found
alter table assistance_objection
    add column looked_into_in text references cases (case_no),
    add column found          text,
    add column found_words    bytea,
    add column found_on       date;
create index assistance_objection_looked_into on assistance_objection (looked_into_in) where looked_into_in is not null;
comment on column assistance_objection.looked_into_in is 'the review in which the grant is looked at again for it; null: in its own case, or nowhere';
comment on column assistance_objection.found is 'what came out in the end of one that was taken up (民发〔2021〕57号第三十七条): whoever brought it is told this, not that it was taken up; null until then';
comment on column assistance_objection.found_words is 'what whoever looked into it says of it, sealed';

--changeset assistance:007-found-earlier
update assistance_objection o
set found = case when c.kind <> 'assistance' then 'DECIDED'
                 when c.status = 'APPROVED' then 'GRANTED'
                 when c.status = 'REJECTED' then 'REFUSED'
                 else 'ENDED' end,
    found_on = o.settled_on
from cases c
where c.case_no = o.case_no and c.closed_at is not null
  and o.outcome in ('REINVESTIGATE', 'DEMOCRATIC_REVIEW', 'JOINED', 'SIGNED', 'REVIEW');
