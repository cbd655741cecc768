import assert from 'node:assert/strict';
import {test} from 'node:test';
import cases from '../../../test/resources/forms/typed.json';
import {tidied} from '../src/forms/polish.ts';
import * as typed from '../src/forms/typed.ts';

const readings: Record<string, (text: string) => string> = {number: typed.number, phone: typed.phone, name: typed.name};

test('what is typed is read as the server reads it', () => {
    for (const one of cases) assert.equal(readings[one.as](one.typed), one.meant, JSON.stringify(one));
});

test('an amount loses its commas and keeps its minus; what is no amount stays as it is', () => {
    for (const [text, meant] of [
        ['１，２３４．５', '1234.5'],
        ['1,234.50', '1234.50'],
        ['-500', '-500'],
        ['−500', '-500'],
        [' 1 234 ', '1234'],
        ['1.234,56', '1.234,56'],
        ['12,34', '12,34'],
        ['一千', '1000'],
        ['1,200元', '1200'],
        ['￥800', '800'],
        ['八百块钱', '800'],
        ['一千二百元', '1200'],
        ['一千零五', '1005'],
        ['一千五', '1500'],
        ['一千三', '1300'],
        ['1,300元', '1300'],
        ['１３００', '1300'],
        ['１，３００', '1300'],
        ['人民币1300元', '1300'],
        ['两万五', '25000'],
        ['3.5万', '35000'],
        ['3万5', '35000'],
        ['3万5千', '35000'],
        ['12万', '120000'],
        ['一百五', '150'],
        ['一万五千三', '15300'],
        ['一万零五', '10005'],
        ['三百二十一', '321'],
        ['一亿五', '150000000'],
        ['12万35', '12万35'],
        ['1300多', '1300多'],
        ['一千三四', '一千三四'],
        ['元', '元'],
        ['十二', '12'],
        ['两万三千', '23000'],
        ['壹仟贰佰元整', '1200'],
        ['二〇〇〇', '2000'],
        ['九百五十点五', '950.5'],
        ['1.5万', '15000'],
        ['一亿零三万', '100030000'],
        ['零', '0'],
        ['八九百', '八九百'],
        ['没有', '没有'],
        ['五六块', '五六块'],
        ['1.5万5', '1.5万5'],
        ['一千一万', '一千一万'],
        ['一万一万', '一万一万'],
        ['九百五十点零五', '950.05'],
        ['百八', '百八'],
    ]) assert.equal(typed.money(text), meant, text);
});

test('how many there are is read with the word for it and without', () => {
    for (const [text, meant] of [
        ['三个', '3'],
        ['三个人', '3'],
        ['12次', '12'],
        ['１２', '12'],
        ['两', '2'],
        ['两三个人', '两三个人'],
        ['1年', '1年'],
        ['1,200', '1200'],
        ['2025年', '2025'],
        ['二〇二五年', '2025'],
        ['好几个', '好几个'],
        ['个', '个'],
    ]) assert.equal(typed.count(text), meant, text);
});

test('of the words for a unit a field takes its own', () => {
    for (const [text, unit, meant] of [
        ['80.5㎡', '平方米', '80.5'],
        ['八十平方', '平方米', '80'],
        ['十二个月', '个月', '12'],
        ['12月', '个月', '12'],
        ['1年', '个月', '1年'],
        ['8个月', '岁', '8个月'],
        ['八岁', '岁', '8'],
    ] as const) assert.equal(typed.count(text, unit), meant, text);
});

test('what is pasted into a number is tidied, ordinary text is pasted as it is', () => {
    for (const text of ['12-301', '2026-11-01', '５号楼（东）', '-500', '1.234,56', '李㈱']) assert.equal(tidied('', text), text);
    assert.equal(tidied('name', '李㈱'), '李㈱');
    assert.equal(tidied('cn-id', '３１０１１７ 19900101-0013'), '310117199001010013');
    assert.equal(tidied('mobile', '+86 138-0000-0055'), '13800000055');
    assert.equal(tidied('money', '1,234.50'), '1234.50');
    assert.equal(tidied('money', '-500'), '-500');
});
