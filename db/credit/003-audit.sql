--liquibase formatted sql

--changeset credit:003-audit
-- A drawing of lots for spot audits: anybody can draw again from seed, population and pool.
create table audit_draw (
    id              bigint generated always as identity primary key,
    year            int   not null,
    round           int   not null,
    seed            bytea not null check (length(seed) = 32),
    population      int   not null,
    population_hash bytea not null,
    pool_hash       bytea not null,
    percent         numeric(5, 2) not null,
    inspectors      int   not null,
    basis           text  not null,
    lots            int   not null,
    drawn_by        text  not null,
    drawn_at        timestamptz not null,
    unique (year, round)
);

create table audit_draw_organisation (
    draw    bigint  not null references audit_draw,
    uscc    text    not null collate "C",
    drawn   boolean not null,
    -- inspectors kept away from it when lots were drawn
    excluded text[] not null default '{}',
    case_no text    unique,
    primary key (draw, uscc)
);
create index audit_draw_drawn on audit_draw_organisation (draw, uscc) where drawn;
create index audit_draw_of on audit_draw_organisation (uscc) where drawn;

-- The inspectors from whom was drawn.
create table audit_draw_pool (
    draw bigint not null references audit_draw,
    uid  text   not null collate "C",
    primary key (draw, uid)
);

-- Who may not inspect whom (利害关系); what the interest is stays sealed.
create table audit_conflict (
    uid           text  not null,
    uscc          text  not null,
    reason_sealed bytea not null,
    said_by       text  not null,
    said_on       date  not null,
    primary key (uid, uscc)
);

-- Whose inspection it is; somebody who must keep away is replaced by the next lot, and stays on record.
create table audit_inspector (
    case_no     text not null,
    uid         text not null,
    drawn_on    date not null,
    replaced_on date,
    primary key (case_no, uid)
);

create table audit_result (
    case_no      text primary key,
    draw         bigint not null references audit_draw,
    uscc         text not null,
    year         int  not null,
    visited_on   date not null,
    finding      text not null,
    result       text not null,
    published_on date not null
);
create index audit_result_of on audit_result (uscc, published_on desc);

--changeset credit:003-never-again splitStatements:false
create function audit_draw_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'audit_draw_organisation' then
        if old.case_no is null and (new.draw, new.uscc, new.drawn, new.excluded) = (old.draw, old.uscc, old.drawn, old.excluded) then
            return new;
        end if;
    end if;
    raise exception 'a draw stands as it was drawn' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_draw_stands before update or delete on audit_draw for each row execute function audit_draw_stands();
create trigger audit_draw_organisation_stands before update or delete on audit_draw_organisation for each row execute function audit_draw_stands();
create trigger audit_draw_pool_stands before update or delete on audit_draw_pool for each row execute function audit_draw_stands();
