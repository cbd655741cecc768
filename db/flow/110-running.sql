--liquibase formatted sql

--changeset flow:110-suspended
create table flow_suspended (
    model  text primary key,
    reason text not null,
    by     text not null,
    since  timestamptz not null
);
comment on table flow_suspended is 'Models on which no new case starts for now; cases that run go on and their timers fire';

--changeset flow:110-durations
-- how long each human step of a kind took: read from the index alone
create index flow_durations on act_hi_actinst (proc_def_key_, end_time_) include (act_id_, duration_, act_inst_state_)
    where act_type_ = 'userTask' and end_time_ is not null;
