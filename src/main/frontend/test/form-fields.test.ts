import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {BIRTHS, born} from '../src/studio/forms/births.ts';
import {formatOf, formatsOf, withFormat} from '../src/studio/forms/formats.ts';
import {sorts} from '../src/studio/forms/palette.ts';

test('the palette offers exactly what the gate lets in', () => {
    const gate = readFileSync('../resources/org/banjie/flow/gate/forms/form.yaml', 'utf8');
    const components = gate.slice(gate.indexOf('components:'), gate.indexOf('parts:'));
    const allowed = [...components.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name).filter((name) => name !== 'default');
    assert.deepEqual(Object.keys(BIRTHS).sort(), allowed.sort());
});

test('a new field is born with Chinese words and English ones beside them', () => {
    const made = born('select', {label: 'Select', values: [{label: 'Value', value: 'value'}]});
    assert.deepEqual(made, {label: '请选择', values: [{label: '选项 1', labelEn: 'Choice 1', value: 'value'}], properties: {labelEn: 'Choose one'}});
    assert.equal(born('datetime', {}).dateLabel, '日期');
});

test('a telephone is asked for as people here write it', () => {
    const field = {type: 'textfield', properties: {labelEn: 'Phone'}, validate: {required: true, validationType: 'phone'}};
    assert.equal(formatOf(field), 'phone');
    assert.equal(formatsOf('textfield').includes('phone'), false);
    assert.deepEqual(withFormat(field, 'mobile'), {properties: {labelEn: 'Phone', format: 'mobile'}, validate: {required: true}});
});

test('what a form already has is seen', () => {
    assert.deepEqual([...sorts({type: 'default', components: [{type: 'group', components: [{type: 'button'}]}]})], ['default', 'group', 'button']);
});
