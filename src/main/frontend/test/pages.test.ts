import assert from 'node:assert/strict';
import {test} from 'node:test';
import {asks, pagesOf, progress, stateOf} from '../src/forms/pages.ts';
import {type Answers, type Schema, localised} from '../src/forms/schema.ts';
import type {Viewer} from '../src/forms/viewer.ts';

const schema: Schema = {
    id: 'form',
    type: 'default',
    components: [
        {id: 'g1', type: 'group', label: '申请人', properties: {page: 'who', labelEn: 'Applicant'}, components: [
            {id: 'name', type: 'textfield', key: 'name', label: '姓名', properties: {labelEn: 'Name'}, validate: {required: true}},
        ]},
        {id: 'g2', type: 'group', label: '说明', properties: {page: 'note'}, components: [
            {id: 'sum', type: 'number', key: 'sum', appearance: {suffixAdorner: '元'}, values: [{label: '甲', labelEn: 'A', value: 1}]},
        ]},
    ],
};

/** A form with those answers; whatever is required and not there is wrong. */
function viewer(data: Answers): Viewer {
    const fields = [{id: 'name', valuePath: ['name'], value: undefined}, {id: 'sum', valuePath: ['sum'], value: undefined}];
    const services: Record<string, unknown> = {
        formFieldInstanceRegistry: {getAllKeyed: () => fields},
        formFieldRegistry: {get: () => ({})},
        validator: {validateFieldInstance: ({id}: {id: string}, value: unknown) => (id === 'name' && !value ? ['请填写姓名。'] : [])},
    };
    return {_getState: () => ({data, errors: {}, schema}), get: (name: string) => services[name]} as unknown as Viewer;
}

const [who, note] = pagesOf(schema) as [ReturnType<typeof pagesOf>[0], ReturnType<typeof pagesOf>[0]];

test('a form is told in pages in the order it was written', () => {
    assert.deepEqual([who.title, who.needed, note.title, note.needed], ['申请人', true, '说明', false]);
});

test('nobody is told off for a page they have not been on', () => {
    assert.equal(stateOf(viewer({}), who, false), 'untouched');
    assert.equal(stateOf(viewer({}), who, true), 'wrong');
    assert.equal(stateOf(viewer({name: '甲'}), who, false), 'done');
});

test('a page on which nothing is asked is not turned to', () => {
    const hides = {check: (hide: string, data: Answers) => hide === '=only' && data['kind'] !== 'change'};
    const form = (data: Answers) => ({_getState: () => ({data}), get: () => hides}) as unknown as Viewer;
    const [page] = pagesOf({id: 'f', type: 'default', components: [
        {id: 'g', type: 'group', properties: {page: '6'}, components: [
            {id: 'items', type: 'checklist', key: 'items', conditional: {hide: '=only'}},
            {id: 'inner', type: 'group', components: [{id: 'name', type: 'textfield', key: 'name', conditional: {hide: '=only'}}]},
        ]},
    ]});
    assert.equal(asks(form({kind: 'found'}), page!), false);
    assert.equal(asks(form({kind: 'change'}), page!), true);
});

test('a page that may be left out says so', () => {
    assert.equal(stateOf(viewer({}), note, false), 'optional');
    assert.equal(stateOf(viewer({sum: 0}), note, false), 'done', 'a zero is an answer');
});

test('what was skipped was not done', () => {
    assert.equal(stateOf(viewer({}), note, true), 'optional');
    assert.deepEqual(progress(['optional', 'optional', 'untouched']), {done: 0, optional: 2});
    assert.deepEqual(progress(['done', 'optional', 'begun', 'wrong']), {done: 1, optional: 1});
});

test('a form is in English where its author gave English, and the Chinese one stays as it was', () => {
    const english = localised(schema, true);
    assert.equal(english.components[0]!.label, 'Applicant');
    assert.equal(english.components[0]!.components![0]!.label, 'Name');
    assert.equal(english.components[1]!.label, '说明');
    assert.equal(english.components[1]!.components![0]!.appearance!.suffixAdorner, 'yuan');
    assert.equal(english.components[1]!.components![0]!.values![0]!.label, 'A');
    assert.equal(schema.components[0]!.label, '申请人');
});
