--liquibase formatted sql

--changeset monitoring:002-draws
create table monitoring_draw (
    id              bigint primary key generated always as identity,
    street          text   not null,
    month           date   not null check (extract(day from month) = 1),
    seed            bytea  not null check (length(seed) = 32),
    population      int    not null,
    population_hash bytea  not null,
    percent         numeric(5, 2) not null,
    basis           text   not null,
    lots            int    not null,
    sample          int    not null,
    drawn_by        text   not null,
    drawn_at        timestamptz not null,
    unique (street, month)
);
comment on table monitoring_draw is 'The monthly spot check of a street (系统抽查): one a month, never again; anybody can compute the sample from seed and population';

create table monitoring_draw_grant (
    draw     bigint  not null references monitoring_draw,
    number   text    not null collate "C",
    grant_id bigint  not null,
    filed    boolean not null,
    drawn    boolean not null,
    review   text,
    over     boolean not null default false,
    primary key (draw, number)
);
comment on table monitoring_draw_grant is 'The population of a draw; drawn = in the sample, by lot or because it is filed (近亲属备案)';
create index monitoring_draw_sample on monitoring_draw_grant (draw, number) where drawn;
create index monitoring_draw_waiting on monitoring_draw_grant (draw, number) where drawn and review is null and not over;

--changeset monitoring:002-never-again splitStatements:false
create function monitoring_draw_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'monitoring_draw_grant' then
        if old.review is null
            and (new.draw, new.number, new.grant_id, new.filed, new.drawn) = (old.draw, old.number, old.grant_id, old.filed, old.drawn) then
            return new;
        end if;
    end if;
    raise exception 'a draw stands as it was drawn' using errcode = 'insufficient_privilege';
end $$;
create trigger monitoring_draw_stands before update or delete on monitoring_draw for each row execute function monitoring_draw_stands();
create trigger monitoring_draw_grant_stands before update or delete on monitoring_draw_grant for each row execute function monitoring_draw_stands();
