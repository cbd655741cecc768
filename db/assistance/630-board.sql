--liquibase formatted sql

--changeset assistance:630-board
create table assistance_board (
    case_no text  primary key references cases (case_no),
    village text  not null,
    until   date  not null,
    shown   bytea not null
);
create index assistance_board_village on assistance_board (village, until);
comment on table assistance_board is 'Public notices that hang now, as the public board shows them (上海市社会救助条例第三十三条): deleted when the case leaves 公示';
comment on column assistance_board.shown is 'what the printed notice says, sealed: it names a family';
