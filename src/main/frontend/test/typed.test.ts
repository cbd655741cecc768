import assert from 'node:assert/strict';
import {test} from 'node:test';
import cases from '../../../test/resources/forms/typed.json';
import {tidied} from '../src/forms/polish.ts';
import * as typed from '../src/forms/typed.ts';

const readings: Record<string, (text: string) => string> = {
    number: typed.number,
    phone: typed.phone,
    name: typed.name,
    money: typed.money,
    count: (text) => typed.count(text),
};

test('what is typed is read as the server reads it', () => {
    for (const one of cases) assert.equal(readings[one.as](one.typed), one.meant, JSON.stringify(one));
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
