--liquibase formatted sql

--changeset worklist:220-held-by-office
-- Who holds how many steps of which office, for the page on which a leader hands a leaver's steps over.
create index work_item_held on work_item (assignee, grp) where assignee is not null;
