import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keptAsTyped} from '../src/forms/NumberField.tsx';

const income = {id: 'income', type: 'number', serializeToString: true, properties: {format: 'money'}};
const members = {id: 'members', type: 'number'};

test('a draft opens with what was typed, also where it is no number yet', () => {
    assert.equal(keptAsTyped({value: '1300', formField: income}), '1300');
    assert.equal(keptAsTyped({value: 1300, formField: income}), '1300');
    assert.equal(keptAsTyped({value: '八九百', formField: income}), '八九百');
    assert.equal(keptAsTyped({value: '3', formField: members}), 3);
    assert.equal(keptAsTyped({value: '好几个', formField: members}), '好几个');
    for (const nothing of [null, undefined, '', NaN]) assert.equal(keptAsTyped({value: nothing, formField: members}), null);
});
