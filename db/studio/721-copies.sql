--liquibase formatted sql

--changeset studio:721-copies
alter table studio_draft drop constraint studio_draft_origin_check;
alter table studio_draft add constraint studio_draft_origin_check
    check (origin in ('LIVE', 'TEMPLATE', 'ARCHIVE', 'EARLIER', 'SHIPPED', 'MODELER', 'COPY', 'REOPENED'));
-- drafts that were given up, offered to be opened again
create index studio_draft_discarded on studio_draft (closed_at) where ending = 'DISCARDED';
