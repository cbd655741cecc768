--liquibase formatted sql

--changeset worklist:510-followed-news
-- When somebody else last did something in a case that is followed, kept with each act: whoever follows thousands asks for
-- the few in which there is something new, and not each of them for its last act.
alter table work_follow add news_at timestamptz;
update work_follow f set news_at = (
    select max(e.at) from journal_entry e where e.chain = f.case_no and e.by_uid <> f.uid);
alter table work_follow add unread boolean generated always as (
    looked_at is null or coalesce(copied_at > looked_at, false) or coalesce(news_at > looked_at, false)) stored;
create index work_follow_unread on work_follow (uid) where unread;
create index work_follow_of_case on work_follow (case_no);
create index work_follow_newest on work_follow (uid, since);
comment on column work_follow.news_at is 'when anybody else last did something in the case; null for never';
comment on column work_follow.unread is 'whether it was sent, or something happened in it, since they looked';
