import assert from 'node:assert/strict';
import {test} from 'node:test';
import {placeName, unitsBelow} from '../src/forms/units.ts';
import {answering, json} from './web.ts';

test('without a district the server says which streets there are; no code of a district is in the script', async () => {
    const asked = answering(() => json([{code: '310117001', name: '岳阳街道'}]));
    assert.deepEqual(await unitsBelow(), [{code: '310117001', name: '岳阳街道'}]);
    assert.deepEqual(asked.map((one) => one.url), ['/api/v1/units']);
});

test('the streets of a district are asked for once, by the district the code itself begins with', async () => {
    const asked = answering(() => json([{code: '310115001', name: '潍坊新村街道'}]));
    assert.equal(await placeName('310115001'), '潍坊新村街道');
    assert.equal(await placeName('310115001'), '潍坊新村街道');
    assert.deepEqual(asked.map((one) => one.url), ['/api/v1/units?parent=310115']);
});

test('while the server is away the code stands for the place, and it is asked again', async () => {
    answering(() => new Error('offline'));
    assert.equal(await placeName('310101001'), '310101001');
    answering(() => json([{code: '310101001', name: '外滩街道'}]));
    assert.equal(await placeName('310101001'), '外滩街道');
});
