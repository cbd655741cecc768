--liquibase formatted sql

--changeset background:003-set-aside
-- what waits for an administrator, asked at every look at a worklist of one
create index background_item_set_aside on background_item (set_aside_at) where set_aside_at is not null;
