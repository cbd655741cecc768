--liquibase formatted sql

--changeset worklist:441-changes
-- A case is named without a reference: the check would make whoever changes a step wait for whoever holds its case, and a
-- row is gone within days.
create table work_change (
    id            bigint generated always as identity primary key,
    xid           xid8        not null default pg_current_xact_id(),
    at            timestamptz not null default now(),
    task_id       text,
    case_no       text,
    change        text        not null,
    kind          text,
    grp           text,
    was_grp       text,
    assignee      text,
    was_assignee  text,
    barred        text[]      not null default '{}'
);
comment on table work_change is 'What happened to the list of open steps during the last day, for the open pages of the desk; without personal data';
comment on column work_change.xid is 'The transaction that changed the list: numbers of rows do not become visible in their order, what is older than every running transaction does';
comment on column work_change.barred is 'Who could not do the step before and cannot now';
create index work_change_by_transaction on work_change (xid, id);
create index work_change_by_age on work_change (at);

--changeset worklist:441-changes-told splitStatements:false
-- Told by the table itself, so that no verb can forget it, in the transaction of the change: nobody hears of what was
-- rolled back. Many rows by one statement (an import, a move of thousands) are one line: look again.
create function work_item_told() returns trigger language plpgsql as $$
declare
    many constant integer := 500;
    rows integer;
begin
    if tg_op = 'INSERT' then
        rows := (select count(*) from (select from fresh limit many + 1) few);
        if rows between 1 and many then
            insert into work_change (task_id, case_no, change, kind, grp, assignee, barred)
            select task_id, case_no, 'ARRIVED', kind, grp, assignee, barred from fresh;
        end if;
    elsif tg_op = 'DELETE' then
        rows := (select count(*) from (select from former limit many + 1) few);
        if rows between 1 and many then
            insert into work_change (task_id, case_no, change, kind, grp, assignee, barred)
            select task_id, case_no, 'GONE', kind, grp, assignee, barred from former;
        end if;
    else
        rows := (select count(*) from (select from fresh limit many + 1) few);
        if rows between 1 and many then
            insert into work_change (task_id, case_no, change, kind, grp, was_grp, assignee, was_assignee, barred)
            select n.task_id, n.case_no,
                   case when n.assignee is distinct from o.assignee and n.assignee is null then 'RELEASED'
                        when n.assignee is distinct from o.assignee then 'CLAIMED'
                        when n.grp <> o.grp or n.for_applicant <> o.for_applicant or n.barred <> o.barred then 'MOVED'
                        else 'CHANGED' end,
                   n.kind, n.grp, o.grp, n.assignee, o.assignee,
                   array(select unnest(n.barred) intersect select unnest(o.barred))
            from fresh n join former o on o.task_id = n.task_id
            where (n.version, n.step, n.grp, n.for_applicant, n.assignee, n.barred, n.due_on, n.amber_on, n.due_at)
                  is distinct from
                  (o.version, o.step, o.grp, o.for_applicant, o.assignee, o.barred, o.due_on, o.amber_on, o.due_at);
            if not found then
                rows := 0;
            end if;
        end if;
    end if;
    if rows > many then
        insert into work_change (change) values ('MANY');
    end if;
    if rows > 0 then
        perform pg_notify('work_change', '');
    end if;
    return null;
end $$;
create trigger work_item_told_added after insert on work_item
    referencing new table as fresh for each statement execute function work_item_told();
create trigger work_item_told_changed after update on work_item
    referencing new table as fresh old table as former for each statement execute function work_item_told();
create trigger work_item_told_gone after delete on work_item
    referencing old table as former for each statement execute function work_item_told();
