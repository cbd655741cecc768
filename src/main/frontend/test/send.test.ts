import assert from 'node:assert/strict';
import {test} from 'node:test';
import {send} from '../src/forms/send.ts';
import {answering, json} from './web.ts';

const to = {url: '/api/v1/tasks/7/complete', method: 'POST', extras: {outcome: 'APPROVE'}};
const keys = (asked: {headers: Record<string, string>}[]) => asked.map((one) => one.headers['Idempotency-Key']);

test('the same answers tried again carry the same key, so that nothing is done twice; other answers another', async () => {
    const asked = answering(() => new Error('lost'));
    assert.deepEqual(await send(to, {name: '甲'}), {kind: 'not-sent'});
    await send(to, {name: '甲'});
    await send(to, {name: '乙'});
    const [first, again, other] = keys(asked);
    assert.match(first!, /^[0-9a-f]{32}$/);
    assert.equal(again, first);
    assert.notEqual(other, first);
    assert.deepEqual(JSON.parse(asked[0]!.body), {outcome: 'APPROVE', answers: {name: '甲'}});
});

test('what the server finds wrong is told by the places of the form', async () => {
    answering(() => json({errors: [{path: 'answers.members[0].name', message: '请填写姓名'}, {path: 'answers', message: '请先核对'}]}, 422));
    assert.deepEqual(await send(to, {}), {
        kind: 'refused',
        errors: [{path: 'members[0].name', message: '请填写姓名'}, {path: '', message: '请先核对'}],
    });
});

test('a refusal without places is said as a whole', async () => {
    answering(() => json({title: '不能提交', detail: '期限已过。'}, 422));
    assert.deepEqual(await send(to, {x: 1}), {kind: 'refused', errors: [{path: '', message: '期限已过。'}]});
});

test('after a session has ended the page stays and says where to sign in', async () => {
    answering(() => json({}, 401));
    assert.deepEqual(await send(to, {x: 2}), {kind: 'not-sent'});
    assert.equal(document.querySelector('#session-notice a')?.getAttribute('href'), '/sign-in');
});

test('where to go on is said in the answer or in its head', async () => {
    answering(() => json({next: '/worklist'}));
    assert.deepEqual(await send(to, {x: 3}), {kind: 'taken', next: '/worklist', answer: {next: '/worklist'}});
    answering(() => json({}, 201, {Location: '/tracking/1'}));
    assert.deepEqual(await send(to, {x: 4}), {kind: 'taken', next: '/tracking/1', answer: {}});
});
