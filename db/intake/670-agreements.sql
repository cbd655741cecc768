--liquibase formatted sql

--changeset intake:670-agreements
-- Whoever applies for somebody has a code sent to that person's phone; given back, that person has agreed.
create table intake_agreement (
    id           uuid primary key,
    agent        text        not null,
    kind         text        not null,
    person_index bytea       not null,
    phone_index  bytea       not null,
    code         uuid        not null,
    asked_at     timestamptz not null,
    agreed_at    timestamptz,
    case_no      text
);
create index intake_agreement_of on intake_agreement (agent, person_index, asked_at desc);
create index intake_agreement_by_code on intake_agreement (code);
create index intake_agreement_by_age on intake_agreement (asked_at);
comment on table intake_agreement is 'applicants who agreed that somebody applies for them, by number and phone in blind indexes';
comment on column intake_agreement.agent is 'uid of the account that applies for them';
comment on column intake_agreement.code is 'id of the one-time code that was sent';
comment on column intake_agreement.case_no is 'the one case that came of it; null for none yet';
