--liquibase formatted sql

--changeset intake:780-authorisations
create table intake_authorisation (
    id          uuid primary key,
    draft       uuid        not null,
    owner       text        not null,
    kind        text        not null,
    paper       text        not null,
    sealed      bytea       not null,
    words       date        not null,
    link_hash   bytea,
    asked_at    timestamptz not null,
    until       timestamptz not null,
    answered_at timestamptz,
    agreed      boolean     not null,
    own         boolean     not null,
    case_no     text
);
create index intake_authorisation_of_draft on intake_authorisation (draft, asked_at desc);
create index intake_authorisation_of_case on intake_authorisation (case_no, asked_at desc) where case_no is not null;
create unique index intake_authorisation_by_link on intake_authorisation (link_hash) where link_hash is not null;
comment on table intake_authorisation is 'adults of a household asked to agree to a paper of an application, and what they answered';
comment on column intake_authorisation.owner is 'uid of the account that fills in the draft';
comment on column intake_authorisation.sealed is 'name, number and phone of the adult, and for whom they are asked';
comment on column intake_authorisation.words is 'day of the words of kind.yaml they agree to';
comment on column intake_authorisation.link_hash is 'keyed hash of the link sent to the phone; null for the applicant, who is signed in';
comment on column intake_authorisation.own is 'whether it is the applicant''s own word';
comment on column intake_authorisation.case_no is 'the case it went along with; null until it is handed in';
