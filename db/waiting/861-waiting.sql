--liquibase formatted sql

--changeset waiting:861-waiting
create table waiting_list (
    kind text not null,
    list text not null,
    primary key (kind, list)
);
comment on table waiting_list is 'A waiting list of a kind: its row is held while the list moves, so that no place is given twice';
comment on column waiting_list.list is 'The setting of the guide that says how many places there are';

create table waiting_entry (
    case_no   text primary key references cases,
    kind      text not null,
    list      text not null,
    since     date not null,
    state     text not null check (state in ('WAITING', 'CALLED', 'TAKEN', 'LEFT', 'FREED')),
    held      text,
    joined_by text,
    answer_by date,
    taken_on  date,
    foreign key (kind, list) references waiting_list,
    constraint only_who_waits_is_held check (held is null or state = 'WAITING')
);
comment on table waiting_entry is 'Who waits for a place, has been offered one or has one; the order is since, case_no';
comment on column waiting_entry.since is 'The day by which the turn comes: of acceptance, or on which a place was not taken';
comment on column waiting_entry.held is 'Why whoever waits is passed over until further notice; null for nobody';
comment on column waiting_entry.joined_by is 'The step whose ending put the case on the list: what is granted follows it';
comment on column waiting_entry.answer_by is 'Until when the place that was offered is kept';
create index waiting_entry_in_turn on waiting_entry (kind, list, since, case_no) where state = 'WAITING';
create index waiting_entry_with_place on waiting_entry (kind, list, taken_on, case_no) where state in ('CALLED', 'TAKEN');
