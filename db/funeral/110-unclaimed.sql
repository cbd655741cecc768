--liquibase formatted sql

--changeset funeral:110-unclaimed
create table funeral_unclaimed (
    case_no       text primary key references cases,
    nature        text not null check (nature in ('UNNAMED', 'UNCLAIMED')),
    police_office text not null,
    notice_no     text not null,
    notice_on     date not null,
    -- what is published, for people to recognise somebody by
    description   text,
    published_on  date,
    ends_on       date,
    claimed_on    date,
    consent_no    text,
    consent_on    date,
    decided_by    text,
    decided_at    timestamptz,
    -- nobody decides without the written consent of the police
    check (decided_by is null or (consent_no is not null and consent_on is not null))
);
create index funeral_unclaimed_running on funeral_unclaimed (ends_on)
    where claimed_on is null and decided_by is null;
comment on table funeral_unclaimed is 'Bodies nobody arranges a funeral for: the police''s notice, the public notice, who decided';
