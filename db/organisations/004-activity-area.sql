--liquibase formatted sql

--changeset organisations:004-activity-area
-- 活动地域 is an item of registration of an association (社会团体登记管理条例第十二条). Those registered before have none on file.
alter table organisation add column activity_area text;
create index organisation_by_sector on organisation (type, sector, name) where ended_on is null;
