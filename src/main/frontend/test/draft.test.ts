import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Draft} from '../src/forms/draft.ts';
import type {Merged} from '../src/forms/merge.ts';
import type {Answers} from '../src/forms/schema.ts';
import {answering, json} from './web.ts';

const kept = (etag: string) => new Response(null, {status: 204, headers: {ETag: `"${etag}"`}});
const moved = (etag: string, theirs: Answers) => json({etag, theirs}, 409);

function page(data: Answers) {
    const seen = {data, settled: [] as Merged[], chosen: () => {}};
    const draft = new Draft({url: '/answers', etag: 'one'}, () => seen.data, (merged, _, chosen) => {
        seen.data = merged.answers;
        seen.settled.push(merged);
        seen.chosen = chosen;
    });
    return {seen, draft};
}

test('each save names what it was made from', async () => {
    const {seen, draft} = page({});
    const asked = answering(() => kept('two'));
    seen.data = {a: 1};
    await draft.save();
    seen.data = {a: 2};
    await draft.save();
    assert.deepEqual(asked.map((one) => one.headers['If-Match']), ['"one"', '"two"']);
});

test('what another window has saved is put together with what was typed here, and that is saved', async () => {
    const {seen, draft} = page({});
    answering(() => moved('theirs', {b: 2}));
    seen.data = {a: 1};
    await draft.save();
    assert.deepEqual(seen.data, {a: 1, b: 2});
    const asked = answering(() => kept('both'));
    await draft.save();
    assert.equal(asked[0]!.headers['If-Match'], '"theirs"');
    assert.deepEqual(JSON.parse(asked[0]!.body), {a: 1, b: 2});
});

test('nothing is saved before somebody has chosen between two answers to one question', async () => {
    const {seen, draft} = page({});
    answering(() => moved('theirs', {a: 2}));
    seen.data = {a: 1};
    await draft.save();
    assert.deepEqual(seen.settled[0]!.both, ['a']);
    assert.equal(draft.element.dataset.state, 'failed');
    const asked = answering(() => kept('mine'));
    await draft.save();
    assert.equal(asked.length, 0);
    seen.chosen();
    await draft.save();
    assert.equal(asked.length, 1);
});

test('a save whose answer was lost is no other window', async () => {
    const {seen, draft} = page({});
    answering(() => new Error('lost'));
    seen.data = {a: '去年'};
    await draft.save();
    answering(() => moved('mine', {a: '去年'}));
    seen.data = {a: '去年工伤'};
    await draft.save();
    assert.deepEqual(seen.settled, []);
    const asked = answering(() => kept('more'));
    await draft.save();
    assert.equal(asked[0]!.headers['If-Match'], '"mine"');
    assert.deepEqual(JSON.parse(asked[0]!.body), {a: '去年工伤'});
});

test('what is sent while the page is left stays in the browser until the server has said that it has it', async () => {
    localStorage.clear();
    const {seen, draft} = page({});
    answering(() => kept('two'));
    seen.data = {a: 1};
    const saving = draft.save(true);
    assert.equal(localStorage.length, 1);
    await saving;
    assert.equal(localStorage.length, 0);
});
