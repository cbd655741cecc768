--liquibase formatted sql

--changeset access:710-key-proposals
alter table partner_key alter column secret_hash drop not null;
alter table partner_key alter column issued_by drop not null;
alter table partner_key alter column issued_at drop not null;
alter table partner_key add column proposed_by text;
alter table partner_key add column proposed_at timestamptz;
alter table partner_key add column last_used_at timestamptz;
alter table partner_key add constraint partner_key_issued
    check ((issued_by is null) = (issued_at is null) and (issued_by is null) = (secret_hash is null));
alter table partner_key add constraint partner_key_begun check (proposed_at is not null or issued_at is not null);
alter table partner_key add constraint partner_key_four_eyes check (issued_by <> proposed_by);
create index partner_key_waiting on partner_key (proposed_at) where issued_at is null and withdrawn_at is null;
comment on column partner_key.issued_by is 'a second administrator, who alone has seen the secret; null while the key is only proposed';
comment on column partner_key.proposed_by is 'null for keys of the time when one administrator was enough';
comment on column partner_key.last_used_at is 'to the quarter of an hour, so that a busy partner does not write with every call';
