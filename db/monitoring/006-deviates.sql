--liquibase formatted sql

--changeset monitoring:006-deviates splitStatements:false
-- Always in the sample beside the filed ones: decided on another income than was found.
alter table monitoring_draw_grant
    add deviates boolean not null default false;
create or replace function monitoring_draw_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'monitoring_draw_grant' then
        if old.review is null
            and (new.draw, new.number, new.grant_id, new.filed, new.deviates, new.drawn)
                = (old.draw, old.number, old.grant_id, old.filed, old.deviates, old.drawn) then
            return new;
        end if;
    end if;
    raise exception 'a draw stands as it was drawn' using errcode = 'insufficient_privilege';
end $$;
