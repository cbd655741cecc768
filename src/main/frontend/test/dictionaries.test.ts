import assert from 'node:assert/strict';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import chinese from 'bpmn-js-i18n/translations/zn.js';
import {words as formWords} from '../src/studio/forms/dictionary.ts';
import {own} from '../src/studio/model/dictionary.ts';
import {Words as ModelWords} from '../src/studio/model/words.ts';
import {words as ruleWords} from '../src/studio/rules/dictionary.ts';
import {Words as RuleWords} from '../src/studio/rules/words.ts';

/** Every text a library asks a translation for. */
function asked(library: string): string[] {
    const calls = /translate\w*\(\s*(?:'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)")\s*[,)]/g;
    const found = scripts(join('node_modules', library)).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(calls)]);
    assert.ok(found.length > 5, `${library} is read`);
    const texts = found.map(([, single, double]) => (single ?? double!).replace(/\\(['"])/g, '$1'));
    return [...new Set(texts.filter((text) => /^[A-Za-z<]/.test(text)))].sort();
}

function scripts(folder: string): string[] {
    return readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? scripts(path) : path.endsWith('.js') ? [path] : [];
    });
}

const lacking = (library: string, words: Record<string, string>): string[] => asked(library).filter((text) => !Object.hasOwn(words, text));

test('the drawing board says nothing in English to who reads Chinese', () => {
    assert.deepEqual(lacking('bpmn-js/lib', {...chinese, ...own}), []);
    for (const side of ['left', 'center', 'right', 'top', 'middle', 'bottom']) assert.match(own[`Align elements ${side}`] ?? '', /\p{Script=Han}/u);
});

test('nor do the editors of decision tables', () => {
    assert.deepEqual([...lacking('dmn-js-decision-table/lib', ruleWords), ...lacking('dmn-js-drd/lib', ruleWords)], []);
});

test('no translation is empty or forgets what is to be put into it', () => {
    for (const [said, words] of [own, ruleWords, formWords].flatMap((all) => Object.entries(all))) {
        assert.notEqual(words.trim(), '', said);
        const places = (text: string) => [...text.matchAll(/\{\s*([^}]+?)\s*\}/g)].map(([, name]) => name).sort();
        assert.deepEqual(places(words), places(said), said);
    }
});

test('what is put into a text is put in, however the library spells its place', () => {
    const [, rules] = RuleWords.translate as [string, (text: string, values?: Record<string, string>) => string];
    assert.equal(rules('e.g. { sample }', {sample: 'P1Y2M'}), '例如 P1Y2M');
    const [, model] = ModelWords.translate as [string, (text: string, values?: Record<string, string>) => string];
    assert.equal(model('not translated {name}', {name: 'x'}), 'not translated x');
    assert.equal(model('Align elements left'), '左对齐');
});
