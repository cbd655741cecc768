--liquibase formatted sql

--changeset notices:001-documents
create table document_series (
    series text not null,
    year   int  not null,
    last   int  not null,
    primary key (series, year)
);
comment on table document_series is 'The last number given out in a series of document numbers (沪松泗镇救) and a year';

create table document (
    id        uuid primary key,
    arrival   bigint not null generated always as identity,
    case_no   text not null,
    code      text not null,
    round     int  not null,
    organ     text not null,
    series    text,
    year      int  not null,
    serial    int,
    number    text,
    title     text not null,
    gaps      text not null,
    issued_on date not null,
    issued_at timestamptz not null,
    size      int  not null,
    sha256    text not null,
    sealed    bytea not null,
    unique (case_no, code, round),
    unique (series, year, serial),
    check ((series is null) = (serial is null))
);
comment on table document is 'Papers as they were issued (PDF, sealed); never changed, a correction is a new paper of the next round';
comment on column document.gaps is 'Characters that no font had, printed as 〓 with their code points';
alter table document alter column sealed set storage external;

--changeset notices:001-issued-papers-stay splitStatements:false
create function document_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (to_jsonb(new) - 'sealed') = (to_jsonb(old) - 'sealed') then
        return new; -- sealed anew under another key
    end if;
    raise exception 'an issued document is never changed or removed (%)', old.number;
end $$;
create trigger document_stays before update or delete on document for each row execute function document_stays();
