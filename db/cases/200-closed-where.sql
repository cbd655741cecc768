--liquibase formatted sql

--changeset cases:200-closed-where
-- A closed case under each unit it has to do with (where it belongs, was handed in, and the family lives; village, street
-- and district), so that any office reads its own, newest first, by walking one index. Written when a case closes.
create table closed_case (
    unit      text        not null,
    kind      text        not null,
    closed_at timestamptz not null,
    case_no   text        not null references cases,
    primary key (unit, kind, closed_at, case_no)
);
comment on table closed_case is 'Which closed cases an office or area has to do with; follows cases and can be made anew from it';
insert into closed_case (unit, kind, closed_at, case_no)
select distinct left(place, digits), kind, closed_at, case_no
from cases, unnest(array[area, intake_unit, residence]) place, unnest(array[6, 9, 12]) digits
where closed_at is not null and length(place) >= digits;
