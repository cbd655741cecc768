import assert from 'node:assert/strict';
import {test} from 'node:test';
import {merged} from '../src/studio/threeWay.ts';

const base = 'a\nb\nc\nd\ne\nf';

test('what two people changed in different places is all there', () => {
    assert.equal(merged(base, 'a\nB\nc\nd\ne\nf', 'a\nb\nc\nd\ne\nf\ng'), 'a\nB\nc\nd\ne\nf\ng');
    assert.equal(merged(base, 'b\nc\nd\ne\nf', 'a\nb\nc\nd\nnew\nE\nf'), 'b\nc\nd\nnew\nE\nf');
    assert.equal(merged(base, base, 'a\nc\nf'), 'a\nc\nf');
});

test('the same change by both is one change', () => {
    assert.equal(merged(base, 'a\nB\nc\nd\ne\nf', 'a\nB\nc\nd\nE\nf'), 'a\nB\nc\nd\nE\nf');
});

test('where both changed one place, or beside each other, people decide', () => {
    assert.equal(merged(base, 'a\nB\nc\nd\ne\nf', 'a\nX\nc\nd\ne\nf'), undefined);
    assert.equal(merged(base, 'a\nB\nc\nd\ne\nf', 'a\nb\nC\nd\ne\nf'), undefined);
    assert.equal(merged(base, 'a\nb\nc\nnew\nd\ne\nf', 'a\nb\nc\nother\nd\ne\nf'), undefined);
});
