--liquibase formatted sql

--changeset journal:751-acts-of-a-sort
-- All acts of one sort in some days, and which sorts there are.
create index journal_entry_by_verb on journal_entry (verb, at, chain, seq);
