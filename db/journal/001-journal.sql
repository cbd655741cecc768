--liquibase formatted sql

--changeset journal:001-journal
create table journal_chain (
    chain         text collate "C" primary key,
    length        bigint not null,
    head          bytea  not null,
    sealed_length bigint not null default 0
);
comment on table journal_chain is 'The end of every chain: how many entries, and the last one''s code. Locked row by row, so that no two cases wait for each other';
create index journal_chain_unsealed on journal_chain (chain) where length > sealed_length;

create table journal_entry (
    chain  text collate "C" not null,
    seq    bigint not null,
    at     timestamptz not null,
    by_uid text not null,
    office text not null,
    verb   text not null,
    detail jsonb not null,
    mac    bytea not null,
    primary key (chain, seq)
);
comment on table journal_entry is 'Every act, append-only; mac = HMAC over the entry and the mac before it in its chain';

create table journal_seal (
    number bigint primary key,
    at     timestamptz not null,
    chains int   not null,
    digest bytea not null,
    mac    bytea not null
);
comment on table journal_seal is 'From time to time the ends of all chains that grew are sealed together; a seal takes in the one before it';

create table journal_seal_head (
    seal   bigint not null,
    chain  text collate "C" not null,
    length bigint not null,
    head   bytea  not null,
    primary key (seal, chain)
);
create index journal_seal_head_chain on journal_seal_head (chain, length);

--changeset journal:002-append-only splitStatements:false
create function journal_forbid() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create function journal_chain_grows() returns trigger language plpgsql as $$
begin
    if new.chain <> old.chain
        or new.sealed_length < old.sealed_length
        or not (new.length = old.length + 1 or (new.length = old.length and new.head = old.head)) then
        raise exception 'a journal chain only grows' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create trigger journal_entry_append_only before update or delete on journal_entry for each row execute function journal_forbid();
create trigger journal_entry_no_truncate before truncate on journal_entry for each statement execute function journal_forbid();
create trigger journal_seal_append_only before update or delete on journal_seal for each row execute function journal_forbid();
create trigger journal_seal_no_truncate before truncate on journal_seal for each statement execute function journal_forbid();
create trigger journal_seal_head_append_only before update or delete on journal_seal_head for each row execute function journal_forbid();
create trigger journal_seal_head_no_truncate before truncate on journal_seal_head for each statement execute function journal_forbid();
create trigger journal_chain_grows before update on journal_chain for each row execute function journal_chain_grows();
create trigger journal_chain_no_delete before delete on journal_chain for each row execute function journal_forbid();
create trigger journal_chain_no_truncate before truncate on journal_chain for each statement execute function journal_forbid();
