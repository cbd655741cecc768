--liquibase formatted sql

--changeset notices:850-printed-later
alter table document add column facts bytea;
alter table document alter column gaps drop not null;
alter table document alter column size drop not null;
alter table document alter column sha256 drop not null;
alter table document alter column sealed drop not null;
alter table document drop constraint document_check;
alter table document add constraint document_serial check (serial is null or series is not null);
alter table document add constraint document_whole check (num_nonnulls(gaps, size, sha256, sealed) in (0, 4));
alter table document add constraint document_facts check ((facts is null) = (sealed is not null));
comment on table document is 'Papers as they were issued; never changed, a correction is a new paper of the next round. What one says is fixed with the act that issues it (facts, sealed); its PDF is printed after that act, once';
comment on column document.facts is 'All that the paper says, sealed, until it is printed; null from then on';
comment on column document.sealed is 'The PDF, sealed; null until it is printed';
create index document_to_print on document (arrival) where sealed is null;

--changeset notices:850-once-numbered-once-printed splitStatements:false
create or replace function document_stays() returns trigger language plpgsql as $$
begin
    -- to be numbered, to be printed, to be sealed anew under another key: each of the first two once
    if tg_op = 'UPDATE'
        and (new.id, new.arrival, new.case_no, new.code, new.round, new.organ, new.series, new.year, new.title,
             new.issued_on, new.issued_at)
            is not distinct from
            (old.id, old.arrival, old.case_no, old.code, old.round, old.organ, old.series, old.year, old.title,
             old.issued_on, old.issued_at)
        and (old.serial is null and old.sealed is null
             or (new.serial, new.number) is not distinct from (old.serial, old.number))
        and (old.sealed is null
             or new.sealed is not null
                and (new.gaps, new.size, new.sha256) is not distinct from (old.gaps, old.size, old.sha256)) then
        return new;
    end if;
    raise exception 'an issued document is never changed or removed (%)', old.number;
end $$;

--changeset notices:850-never-without-its-number splitStatements:false
create function document_is_numbered() returns trigger language plpgsql as $$
begin
    if exists (select from document where id = new.id and serial is null) then
        raise exception 'document % was issued without its number', new.id;
    end if;
    return null;
end $$;
create constraint trigger document_is_numbered after insert on document deferrable initially deferred
    for each row when (new.series is not null) execute function document_is_numbered();
