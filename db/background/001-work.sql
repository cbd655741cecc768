--liquibase formatted sql

--changeset background:001-work
create table background_schedule (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table background_schedule is 'When each work is done next, and who is doing it just now. The shape is db-scheduler''s own (its postgresql_tables.sql), the library alone writes here';
create index background_schedule_due on background_schedule (execution_time);
create index background_schedule_heartbeat on background_schedule (last_heartbeat);

create table background_work (
    name         text primary key,
    started_at   timestamptz,
    ended_at     timestamptz,
    took_ms      bigint,
    failures     int not null default 0,
    failed_at    timestamptz,
    failure      text check (failure in ('DATABASE', 'DATA', 'MEMORY', 'VANISHED', 'PROGRAM')),
    failed_in    text,
    set_aside_at timestamptz,
    check ((failed_at is null) = (failure is null))
);
comment on table background_work is 'How each work went: started_at of the last go, ended_at and took_ms of the last that came to its end, failures since then. A work that is set aside waits for an administrator and has no row in background_schedule';
comment on column background_work.failed_in is 'Which exception was thrown where in our code; never its message, which may hold personal data';
