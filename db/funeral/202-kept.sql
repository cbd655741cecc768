--liquibase formatted sql

--changeset funeral:202-kept
create table funeral_kept (
    case_no     text primary key references cases,
    since       date not null,
    until       date,
    counts_from date not null,
    state       text not null check (state in ('KEPT', 'DUE', 'NOTICED', 'ECO', 'GONE')),
    noticed_on  date,
    claim_by    date,
    ended_on    date,
    check ((state in ('ECO', 'GONE')) = (ended_on is not null)),
    check ((state in ('NOTICED', 'ECO')) <= (claim_by is not null))
);
comment on table funeral_kept is 'Ashes in the care of the home, from the cremation until they have gone';
comment on column funeral_kept.until is 'Until when the family has them kept; null where nobody has said';
comment on column funeral_kept.counts_from is 'From this day the time runs after which unclaimed ashes may be buried';
create index funeral_kept_here on funeral_kept (counts_from, case_no) where state in ('KEPT', 'DUE', 'NOTICED');
create index funeral_kept_state on funeral_kept (state, counts_from, case_no);

insert into funeral_kept (case_no, since, until, counts_from, state)
select b.case_no, (b.cremated_at at time zone 'Asia/Shanghai')::date, null,
       (b.cremated_at at time zone 'Asia/Shanghai')::date, 'KEPT'
from funeral_body b left join funeral_ashes a on a.case_no = b.case_no
where b.cremated_at is not null and coalesce(a.way, 'STORAGE') in ('STORAGE', 'SEA');
