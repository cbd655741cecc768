import assert from 'node:assert/strict';
import {test} from 'node:test';
import {merge} from '../src/forms/merge.ts';

test('what only one of two windows has changed is put together', () => {
    const merged = merge({}, {bank: '工商银行', members: []}, {circumstances: '去年工伤', bank: null});
    assert.deepEqual(merged, {answers: {bank: '工商银行', members: [], circumstances: '去年工伤'}, taken: ['circumstances'], both: []});
});

test('what both have changed alike is no question, what they have changed differently is one', () => {
    const merged = merge({a: 1, b: 1, c: 1}, {a: 2, b: 2, c: 1}, {a: 2, b: 3, c: 1});
    assert.deepEqual(merged, {answers: {a: 2, b: 2, c: 1}, taken: [], both: ['b']});
});

test('an answer that was taken out elsewhere goes, and one that was taken out here stays out', () => {
    const base = {a: 'x', b: 'y', rows: [{name: '甲', age: null}]};
    const merged = merge(base, {...base, b: ''}, {b: 'y', rows: [{age: '', name: '甲'}]});
    assert.deepEqual(merged, {answers: {a: undefined, b: '', rows: base.rows}, taken: ['a'], both: []});
});
