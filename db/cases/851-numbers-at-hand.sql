--liquibase formatted sql

--changeset cases:851-numbers-at-hand
create table case_number_free (
    prefix text not null,
    unit   text not null,
    year   int  not null,
    number int  not null,
    primary key (prefix, unit, year, number)
);
comment on table case_number_free is 'Case numbers that are ready to be given out, a few of each series. Whoever hands in a case takes the lowest that nobody else is just taking, so that nobody waits for another; one whose transaction fails puts it back by that';
