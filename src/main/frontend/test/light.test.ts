import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import * as feelin from '@bpmn-io/feelin';
import whole from 'lodash/isEqual.js';
import {marked} from 'marked';
import * as light from '../src/forms/light/feelin.ts';
import isEqual from '../src/forms/light/isEqual.ts';
import {DateTime} from '../src/forms/light/luxon.ts';
import {isPlain, marked as plainly} from '../src/forms/light/marked.ts';
import {needs} from '../src/forms/light/needs.ts';
import {plain} from '../src/forms/light/plainFeel.ts';
import type {Field, Schema} from '../src/forms/schema.ts';

const FORMS = '../../../forms';
const forms = readdirSync(FORMS, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.form'));
const schemas = forms.map((name) => JSON.parse(readFileSync(`${FORMS}/${name}`, 'utf8')) as Schema);

/** Every condition of the forms that are shipped, and some that show what else may stand in one. */
const written = new Set(JSON.stringify(schemas).match(/(?<="(?:hide|readonly)":"=)(?:[^"\\]|\\.)*(?=")/g)?.map((one) => JSON.parse(`"${one}"`) as string));
const CONDITIONS = [
    ...written,
    'a', 'a = b', 'a != b', 'a = 1', 'a = 1.50', 'a = true', 'true', 'null', '"x"', 'a.b', 'a.b = "x"', '(a = b)', 'a or b', 'a and b',
    'a = null and b = null or a = b', 'contains(a, "x")', 'list contains(a, b)', 'a = 1 or not(a)', 'a = 1 or not(list contains(b, "x"))',
];
const VALUES = [undefined, null, '', 'x', 'y', 0, 1, 1.5, true, false, [], ['x'], ['x', 'y'], [null], {}, {b: 'x'}, [{b: 'x'}]];

/** Some worlds a condition may meet: each name in it takes every value, the others others. */
function worlds(condition: string): Record<string, unknown>[] {
    const own = new Set(['and', 'or', 'not', 'null', 'true', 'false', 'list', 'this']);
    const found = condition.replace(/"[^"]*"/g, '').match(/(?<![.\w])[a-z]\w*(?![\w(])/gi) ?? [];
    const names = [...new Set(found)].filter((name) => !own.has(name));
    const words = [...VALUES, ...[...condition.matchAll(/"([^"]*)"/g)].map(([, word]) => word)];
    return words.map((_, at) => {
        const world: Record<string, unknown> = {this: {}, parent: null};
        names.forEach((name, step) => (world[name] = words[(at + step * 5) % words.length]));
        for (const [, inner] of condition.matchAll(/this\.(\w+)/g)) (world.this as Record<string, unknown>)[inner!] = words[at];
        return world;
    });
}

test('a plain condition means what it means to feelin, whatever was answered', () => {
    assert.ok(written.size > 20);
    for (const condition of CONDITIONS) {
        assert.ok(plain(condition), `more than plain: ${condition}`);
        for (const world of worlds(condition)) {
            const about = `${condition} ${JSON.stringify(world)}`;
            assert.equal(light.unaryTest(condition, world).value, feelin.unaryTest(condition, world).value, about);
            assert.deepEqual(light.evaluate(condition, world).value, feelin.evaluate(condition, world).value, about);
        }
    }
});

test('whatever is more than plain is left to feelin', () => {
    const more = ['a > 1', 'a + 1', 'today()', 'today', 'count(a) = 1', 'if a then b else a', 'a = "\\u0041"', 'a b', 'not(a)', 'a[1]', '[a]', '"x", "y"',
        'a in (1, 2)', 'contains(a)', 'a = b = a', '-1', 'a.', 'a =', '', 'some x in a satisfies x', 'date("2026-03-13")', '姓名 = "x"', 'a = "x'];
    for (const expression of more) assert.equal(plain(expression), undefined, expression);
    assert.throws(() => light.unaryTest('a > 1', {a: 2}), /not fetched/);
});

test('no shipped application makes people fetch more than a calendar', () => {
    const asked = schemas.filter((schema) => schema.id === 'application' || schema.components.some((field) => field.properties?.page));
    assert.ok(asked.length > 3);
    for (const schema of asked) assert.deepEqual([...needs(schema)].filter((part) => part !== 'calendar'), [], schema.id);
});

test('what a form holds says what has to be fetched for it', () => {
    const form = (...components: Partial<Field>[]) => ({id: 'f', type: 'default', components} as Schema);
    assert.deepEqual([...needs(form({type: 'textfield', label: '姓名', conditional: {hide: '=a = "x"'}}))], []);
    assert.deepEqual([...needs(form({type: 'datetime'}))], ['calendar']);
    assert.deepEqual([...needs(form({type: 'text', text: '见[指南](https://a.example)'}, {type: 'html'}))], ['markdown', 'html']);
    assert.deepEqual([...needs(form({type: 'text', text: '{{name}}您好'}))].sort(), ['expressions', 'markdown']);
    assert.deepEqual([...needs(form({type: 'textfield', label: '=name'}))], ['expressions']);
    assert.deepEqual([...needs(form({type: 'group', components: [{id: 'x', type: 'number', conditional: {hide: '=a > 1'}}]}))], ['expressions']);
});

test('a line of plain words becomes the paragraph that marked makes of it', () => {
    const plainWords = ['请填写共同生活的每一位家庭成员，没有的填 0 或不填。', 'Fill in (all) the members; "none" is 0. It\'s due at 9:30', ''];
    const marks = ['# 一', '- 一', '1. 一', '一\n二', '**一**', '<b>', 'a@b.cn', 'www.a.cn', 'https://a.cn', ' 一', '| a |', '[a](b)', '一 `二`', 'a & b'];
    for (const words of plainWords) {
        assert.ok(isPlain(words));
        const theirs = (marked.parse(words, {gfm: true, breaks: true}) as string).replaceAll('&quot;', '"').replaceAll('&#39;', "'");
        assert.equal(plainly.parse(words), theirs);
    }
    for (const words of marks) assert.ok(!isPlain(words), words);
});

test('answers are compared as lodash compares them', () => {
    const day = (text: string) => new Date(text);
    const values = [...VALUES, NaN, -0, day('2026-03-13'), day('2026-03-14'), day('x'), {a: undefined}, {a: [{b: 1}]}, {a: [{b: 2}]}];
    for (const one of values) for (const other of values) assert.equal(isEqual(one, structuredClone(other)), whole(one, structuredClone(other)), `${String(one)} ${String(other)}`);
});

test('a day is read and written where we are; what is none is none', () => {
    const written = (text: string) => DateTime.fromJSDate(DateTime.fromISO(text).toJSDate()).toISODate();
    for (const day of ['2026-03-13', '1949-10-01', '2024-02-29']) assert.equal(written(day), day);
    for (const none of ['2026-02-30', '2026-3-13', '2026-13-01', 'x', '']) assert.equal(written(none), null);
    assert.equal(DateTime.fromISO('1986-05-04').toJSDate().getHours(), 0);
});
