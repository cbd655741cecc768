--liquibase formatted sql

--changeset intake:003-expiry
create index intake_draft_untouched on intake_draft (updated_at);
