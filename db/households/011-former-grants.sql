--liquibase formatted sql

--changeset households:011-former-grants
create index assistance_grant_over on assistance_grant (id) where status in ('STOPPED', 'ENDED');
