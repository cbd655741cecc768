import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Viewer} from '../src/forms/viewer.ts';
import {say, wordsModule} from '../src/forms/words.ts';
import {text} from '../src/texts.ts';

type Check = (instance: {id: string}, value: unknown) => string[];

/** What the form says of a field: `theirs` is what the viewer itself would, through its translations. */
function said(field: object, value: unknown, theirs: (translate: (text: string, values?: Record<string, string>) => string) => string[] = () => []): string[] {
    const module = wordsModule('2026-02-09') as unknown as {translate: [string, (text: string) => string]; ownRules: [string, (validator: object, form: Viewer) => void]};
    const validator = {validateFieldInstance: (() => theirs(module.translate[1])) as Check};
    module.ownRules[1](validator, {get: () => ({get: () => field})} as unknown as Viewer);
    return validator.validateFieldInstance({id: 'x'}, value);
}

test('an error names its field, in the words the server uses too', () => {
    const required = said({type: 'textfield', label: '姓名'}, '', (translate) => [translate('Field is required.')]);
    assert.deepEqual(required, [say('required', '姓名')]);
    assert.match(required[0]!, /姓名/);
    const number = said({type: 'number', label: '人数'}, NaN, (translate) => [translate('Value is not a number.')]);
    assert.deepEqual(number, [say('wrong-type.number', '人数')]);
    assert.doesNotMatch(number[0]!, /[A-Za-z]/);
});

test('a word in a number field is told beside it, whatever the field counts', () => {
    const fails = () => {
        throw new Error('the viewer cannot reckon with a word');
    };
    assert.deepEqual(said({type: 'number', label: '会员数'}, '好几个', fails), [say('wrong-type.number', '会员数')]);
    assert.deepEqual(said({type: 'number', label: '工资', properties: {format: 'money'}}, '八九百', fails), [say('money', '工资')]);
});

test('our own formats are asked once the viewer has nothing to say', () => {
    const field = {type: 'textfield', label: '身份证号', properties: {format: 'cn-id'}};
    assert.deepEqual(said(field, '110105194912310021'), [say('cn-id.check', '身份证号')]);
    assert.deepEqual(said(field, '110105194912310021', () => ['太长']), ['太长']);
    assert.deepEqual(said(field, '11010519491231002X'), []);
});

test('a text nobody has written shows its key and breaks nothing', () => {
    assert.equal(text('no.such.key'), 'no.such.key');
    assert.equal(text('form.row', 2), '第 2 项');
});
