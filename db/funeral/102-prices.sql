--liquibase formatted sql

--changeset funeral:102-prices
-- the itemised list: what is not on it is not charged. A price the home has not published yet is not there at all.
create table funeral_item (
    code     text primary key,
    name_zh  text    not null,
    name_en  text    not null,
    unit_zh  text    not null,
    unit_en  text    not null,
    pricing  text    not null check (pricing in ('GOVERNMENT', 'GUIDE', 'MARKET')),
    position int     not null unique
);

create table funeral_price (
    item       text           not null references funeral_item,
    valid_from date           not null,
    amount     numeric(12, 2) not null check (amount >= 0),
    basis      text           not null,
    by         text           not null,
    at         timestamptz    not null,
    primary key (item, valid_from)
);

insert into funeral_item (code, name_zh, name_en, unit_zh, unit_en, pricing, position) values
    ('transport', '遗体接运', 'Collection by hearse', '次', 'journey', 'GOVERNMENT', 10),
    ('keeping', '遗体存放（含冷藏）', 'Keeping, cooled', '天', 'day', 'GOVERNMENT', 20),
    ('cremation', '遗体火化', 'Cremation', '具', 'body', 'GOVERNMENT', 30),
    ('ashes-keeping', '骨灰寄存', 'Keeping of the ashes', '年', 'year', 'GOVERNMENT', 40),
    ('dressing', '遗体整容、穿衣', 'Dressing and restoration', '次', 'time', 'GUIDE', 50),
    ('hall', '告别厅租用', 'Hall for the farewell', '场', 'use', 'GUIDE', 60),
    ('embalming', '遗体防腐', 'Embalming', '次', 'time', 'GUIDE', 70),
    ('urn', '骨灰盒', 'Urn', '只', 'piece', 'MARKET', 80),
    ('coffin', '纸棺', 'Paper coffin', '具', 'piece', 'MARKET', 90),
    ('shroud', '寿衣', 'Burial clothes', '套', 'set', 'MARKET', 100),
    ('flowers', '鲜花布置', 'Flowers', '套', 'set', 'MARKET', 110),
    ('host', '告别仪式主持', 'Master of ceremony', '场', 'ceremony', 'MARKET', 120);

create table funeral_quote (
    case_no     text           not null references cases,
    no          int            not null,
    total       numeric(12, 2) not null,
    relief      numeric(12, 2),
    payable     numeric(12, 2) not null,
    basis       text           not null,
    on_day      date           not null,
    confirmed_at timestamptz,
    primary key (case_no, no)
);

create table funeral_quote_item (
    case_no  text           not null,
    no       int            not null,
    item     text           not null references funeral_item,
    quantity int            not null check (quantity between 1 and 999),
    price    numeric(12, 2),
    primary key (case_no, no, item),
    foreign key (case_no, no) references funeral_quote
);

create table funeral_subsidy (
    case_no   text primary key references cases,
    way       text not null,
    -- yuan for the family and for the transport of those who come along; null where nobody has published an amount
    family    numeric(12, 2),
    transport numeric(12, 2),
    seats     int  not null,
    basis     text not null,
    paid_on   date
);
