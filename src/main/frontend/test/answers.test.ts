import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {answerList} from '../src/forms/answers.ts';
import type {Answers, Field} from '../src/forms/schema.ts';
import type {Viewer} from '../src/forms/viewer.ts';
import {answering, json} from './web.ts';

const streets = [{code: '310117001', name: '岳阳街道'}, {code: '310115001', name: '潍坊新村街道'}];

beforeEach(() => {
    answering(({url}) => json(url.endsWith('=310117001') ? [{code: '310117001002', name: '龙潭居委会'}] : streets));
});

/** A form with those answers on the screen. */
function viewer(data: Answers, shown: (string | number)[][]): Viewer {
    const keyed = shown.map((valuePath) => ({id: String(valuePath.at(-1)), valuePath, value: undefined}));
    return {_getState: () => ({data, errors: {}, schema: {}}), get: () => ({getAllKeyed: () => keyed})} as unknown as Viewer;
}

function field(key: string, more: Partial<Field> = {}): Field {
    return {id: key, type: 'textfield', key, label: key, ...more};
}

async function read(field: Field, value: unknown): Promise<string[]> {
    const list = answerList(viewer({[field.key!]: value}, [[field.key!]]), [field], 'h3');
    await new Promise((done) => setTimeout(done, 5));
    return [...list.querySelectorAll('dd')].map((one) => one.textContent ?? '');
}

test('an amount is grouped and carries its unit; what cannot be a number is shown as it was typed', async () => {
    const money = field('income', {properties: {format: 'money'}, appearance: {suffixAdorner: '元'}});
    assert.deepEqual(await read(money, '12345.5'), ['12,345.5 元']);
    assert.deepEqual(await read(money, '一千'), ['一千 元']);
    assert.deepEqual(await read(field('rooms', {type: 'number', appearance: {suffixAdorner: '间'}}), 3), ['3 间']);
});

test('text typed into a number field is no answer: nobody reads NaN on the page they check', async () => {
    assert.deepEqual(await read(field('rooms', {type: 'number'}), NaN), ['未填写']);
});

test('a day is said as a day, with its hour where there is one', async () => {
    const day = field('born', {type: 'datetime'});
    assert.deepEqual(await read(day, '1980-03-05'), ['1980年3月5日']);
    assert.deepEqual(await read(day, '2026-02-12T07:30'), ['2026-02-12 07:30']);
});

test('a place is said by its names, whichever district it is in', async () => {
    const place = field('place', {properties: {format: 'unit'}});
    assert.deepEqual(await read(place, '310117001002'), ['岳阳街道 龙潭居委会']);
    assert.deepEqual(await read(place, '310115001'), ['潍坊新村街道']);
    assert.deepEqual(await read(place, '999999999'), ['999999999']);
});

test('choices are said in the words of the form', async () => {
    const values = [{label: '本人', value: 'SELF'}, {label: '配偶', value: 'SPOUSE'}];
    assert.deepEqual(await read(field('who', {type: 'radio', values}), 'SPOUSE'), ['配偶']);
    assert.deepEqual(await read(field('all', {type: 'checklist', values}), ['SELF', 'SPOUSE']), ['本人、配偶']);
    assert.deepEqual(await read(field('agreed', {type: 'checkbox'}), true), ['是']);
});

test('what was not answered is said to be so', async () => {
    assert.deepEqual(await read(field('note'), ''), ['未填写']);
});

test('a field the form hides is not read out', () => {
    const list = answerList(viewer({seen: 'a', hidden: 'b'}, [['seen']]), [field('seen'), field('hidden')], 'h3');
    assert.deepEqual([...list.querySelectorAll('dt')].map((one) => one.textContent), ['seen']);
});

test('every row of a list has its number, and an empty list says that there is none', () => {
    const members = field('members', {isRepeating: true, path: 'members', label: '家庭成员', components: [field('name')]});
    const two = answerList(viewer({members: [{name: '甲'}, {name: '乙'}]}, [['members', 0, 'name'], ['members', 1, 'name']]), [members], 'h4');
    assert.deepEqual([...two.querySelectorAll('h4')].map((one) => one.textContent), ['家庭成员 · 第 1 项', '家庭成员 · 第 2 项']);
    assert.equal(answerList(viewer({members: []}, []), [members], 'h4').querySelector('p')?.textContent, '没有');
});
