--liquibase formatted sql

--changeset households:013-deviates
-- Decided on another income than the check or the visit found: looked at in every spot check (民发〔2021〕57号第十七条至第十九条)
alter table assistance_grant
    add deviates boolean not null default false;
