import assert from 'node:assert/strict';
import {test} from 'node:test';
import {understood, type Column} from '../src/studio/rules/cellWords.ts';

const column = (more: Partial<Column>): Column => ({name: 'x', input: true, type: 'string', values: [], ...more});
const category = column({name: 'category', values: [{code: 'MLA', words: '低保'}, {code: 'EXTREME', words: '特困'}]});
const unit = column({name: 'unit', input: false, values: [{code: 'WORKING', words: '工作日'}, {code: 'CALENDAR', words: '自然日'}]});

test('words and codes of the list become what the table understands', () => {
    assert.deepEqual(understood('低保', category), {feel: '"MLA"'});
    assert.deepEqual(understood('低保、EXTREME', category), {feel: '"MLA","EXTREME"'});
    assert.deepEqual(understood('"MLA","EXTREME"', category), {feel: '"MLA","EXTREME"'});
    assert.deepEqual(understood('not("MLA")', category), {feel: 'not("MLA")'});
    assert.deepEqual(understood('工作日', unit), {feel: '"WORKING"'});
});

test('what is not on the list is refused, and so are two results at once', () => {
    assert.deepEqual(understood('低保户', category), {wrong: 'value'});
    assert.deepEqual(understood('工作日、自然日', unit), {wrong: 'value'});
});

test('days as people write them; a day that is none is refused', () => {
    const on = column({name: 'on', type: 'string'});
    for (const typed of ['2026-01-05', '2026年1月5日', '2026.1.5']) assert.deepEqual(understood(typed, on), {feel: '>= date("2026-01-05")'});
    assert.deepEqual(understood('< date("2026-01-05")', on), {feel: '< date("2026-01-05")'});
    assert.deepEqual(understood('2026-02-30', on), {wrong: 'date'});
    assert.deepEqual(understood('明年', on), {wrong: 'date'});
});

test('amounts, yes and no, and plain text', () => {
    assert.deepEqual(understood('1,480 元', column({type: 'double', input: false})), {feel: '1480'});
    assert.deepEqual(understood('> 3', column({type: 'integer'})), {feel: '> 3'});
    assert.deepEqual(understood('很多', column({type: 'integer'})), {wrong: 'number'});
    assert.deepEqual(understood('是', column({type: 'boolean'})), {feel: 'true'});
    assert.deepEqual(understood('沪民规〔2026〕1号', column({input: false})), {feel: '"沪民规〔2026〕1号"'});
    assert.deepEqual(understood('', column({})), {feel: ''});
});

test('ages and sums from one to another, as people write them', () => {
    const age = column({type: 'integer'});
    assert.deepEqual(understood('65-69', age), {feel: '[65..69]'});
    assert.deepEqual(understood('70 至 79 周岁', age), {feel: '[70..79]'});
    assert.deepEqual(understood('100周岁以上', age), {feel: '>= 100'});
    assert.deepEqual(understood('不满18周岁', age), {feel: '< 18'});
    assert.deepEqual(understood('65-69', column({type: 'integer', input: false})), {feel: '65-69'});
});
