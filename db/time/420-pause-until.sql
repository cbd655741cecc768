--liquibase formatted sql

--changeset time:420-pause-until
-- Until when a limit stands still, as it was told: the due day is reckoned with it, and the day after it runs again.
alter table limit_pause add until date;
comment on column limit_pause.until is 'the last day that is not counted, unless it is resumed before; null where nobody said one';
create index limit_pause_until on limit_pause (until) where resumed_on is null and until is not null;
