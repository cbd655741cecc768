--liquibase formatted sql

--changeset funeral:460-here
-- those that lie in the home and are not cremated yet: the dispatcher's page asks for them, among a million that are
create index funeral_body_here on funeral_body (arrived_at, case_no) where cremated_at is null;
