--liquibase formatted sql

--changeset cases:220-on-behalf
-- Whoever does a step in the place of somebody absent signs for both: 乙代甲.
alter table case_opinion add on_behalf text;
comment on column case_opinion.on_behalf is 'uid of the absent colleague whose deputy did it; null where somebody did it as themselves';
