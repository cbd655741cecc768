import assert from 'node:assert/strict';
import {afterEach, beforeEach, test} from 'node:test';
import {Draft} from '../src/forms/draft.ts';
import type {Answers} from '../src/forms/schema.ts';
import {clearUnsent} from '../src/forms/unsent.ts';
import {answering} from './web.ts';

const kept = () => new Response(null, {status: 204, headers: {ETag: '"two"'}});
const open: Draft[] = [];

beforeEach(() => {
    localStorage.clear();
    document.body.dataset.signedIn = 'one';
});

// what is not saved is tried again for ever, and this process would never end
afterEach(async () => {
    answering(kept);
    for (const draft of open.splice(0)) await draft.save();
});

function page(data: Answers) {
    const seen = {data};
    const draft = new Draft({url: '/answers', etag: 'one'}, () => seen.data, () => {});
    open.push(draft);
    draft.recover((answers) => (seen.data = answers));
    return {seen, draft};
}

test('what was typed off line is there again when the tab was closed, beside what the server got meanwhile', async () => {
    const closed = page({a: 1});
    answering(() => new Error('off line'));
    closed.seen.data = {a: 1, b: '一千三'};
    await closed.draft.save();
    const opened = page({a: 2});
    assert.deepEqual(opened.seen.data, {a: 2, b: '一千三'});
    assert.equal(opened.draft.dirty, true);
});

test('the browser keeps nothing that the server has', async () => {
    const {seen, draft} = page({});
    answering(() => new Error('off line'));
    seen.data = {a: 1};
    await draft.save();
    assert.equal(localStorage.length, 1);
    answering(kept);
    await draft.save();
    assert.equal(localStorage.length, 0);
});

test('two windows off line lose nothing of each other', async () => {
    answering(() => new Error('off line'));
    const one = page({});
    const other = page({});
    one.seen.data = {a: 1};
    other.seen.data = {b: 2};
    await one.draft.save();
    await other.draft.save();
    assert.deepEqual(page({}).seen.data, {a: 1, b: 2});
});

test('another person at the same computer is neither shown it nor keeps it', async () => {
    answering(() => new Error('off line'));
    const closed = page({});
    closed.seen.data = {a: 1};
    await closed.draft.save();
    document.body.dataset.signedIn = 'other';
    assert.deepEqual(page({}).seen.data, {});
    clearUnsent();
    assert.equal(localStorage.length, 0);
});

test('after a day it is gone, and while nobody is signed in it waits for its owner', async (time) => {
    answering(() => new Error('off line'));
    const closed = page({});
    closed.seen.data = {a: 1};
    await closed.draft.save();
    delete document.body.dataset.signedIn;
    clearUnsent();
    assert.equal(localStorage.length, 1);
    document.body.dataset.signedIn = 'one';
    const now = Date.now();
    time.mock.method(Date, 'now', () => now + 25 * 60 * 60 * 1000);
    clearUnsent();
    assert.equal(localStorage.length, 0);
});
