--liquibase formatted sql

--changeset cases:460-filed-by
-- What a counter has taken in is found again by whoever took it in, the newest first.
create index cases_by_filer on cases (filed_by, handed_in_at desc, case_no desc);
