--liquibase formatted sql

--changeset oversight:770-calendar-proposals
create table calendar_proposal (
    id          bigint      primary key generated always as identity,
    year        int         not null,
    day         date        check (extract(year from day) = year),
    source      text        not null,
    days        text        not null,
    seen        text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    confirmed   boolean,
    check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (confirmed is null)),
    constraint calendar_proposal_four_eyes check (not confirmed or ended_by <> proposed_by)
);
comment on table calendar_proposal is 'Changes of the working calendar that one administrator proposes and another confirms: the whole year as it is to be; no limit moves before';
comment on column calendar_proposal.day is 'the one day that is changed; empty for a whole year';
comment on column calendar_proposal.seen is 'what the year was called when it was proposed, so that nothing is put over what came meanwhile';
comment on column calendar_proposal.confirmed is 'empty while it waits; false when it was dropped';
create unique index calendar_proposal_waiting on calendar_proposal (year) where ended_at is null;
