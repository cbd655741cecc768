import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {withGrants, withPublished, withSetting, withStage} from '../src/studio/model/guide.ts';

const template = readFileSync('../resources/studio/template/kind.yaml', 'utf8');

test('a publicity brings its days and its stage, and leaves the rest of the guide as it stands', () => {
    const days = withSetting(template, 'publicityDays', '7', '待补');
    assert.ok(days.startsWith(template));
    assert.ok(days.endsWith('settings:\n  publicityDays:\n    - {from: 2020-01-01, value: "7", basis: 待补}\n'));
    assert.equal(withSetting(days, 'publicityDays', '10', '待补'), days);
    const staged = withStage(template, 'publicity', '公示', 'Public notice', 'Activity_1');
    assert.deepEqual([...staged.matchAll(/^ {2}- code: (\w+)\n {4}name:.*\n {4}steps/gm)].map(([, code]) => code), ['intake', 'check', 'review', 'publicity', 'decision']);
});

test('what carries a decision out is told behind it', () => {
    const staged = withStage(template, 'waiting', '轮候', 'Waiting', 'Activity_1', true);
    assert.deepEqual([...staged.matchAll(/^ {2}- code: (\w+)\n {4}name:.*\n {4}steps/gm)].map(([, code]) => code), ['intake', 'check', 'review', 'decision', 'waiting']);
    assert.match(staged, /steps: \[Activity_1]\nexits:\n/);
});

test('a second publicity joins the stage of the first, and settings that are there keep theirs', () => {
    const once = withStage(template, 'publicity', '公示', 'Public notice', 'Activity_1');
    assert.ok(withStage(once, 'publicity', '公示', 'Public notice', 'Activity_2').includes('steps: [Activity_2, Activity_1]'));
    assert.ok(withSetting('settings:\n  a:\n    - x\nend: 1\n', 'b', '1', 'c').endsWith('  a:\n    - x\nend: 1\n'));
});

test('a notice that is posted has something to say, and a guide that makes more public keeps it', () => {
    assert.match(withPublished(template), /^publicFields: \[name]$/m);
    assert.equal(withPublished('publicFields: [name, amount]\n'), 'publicFields: [name, amount]\n');
});

test('an amount says in the guide what is paid, once', () => {
    const paid = withGrants(template, 'x-amount');
    assert.ok(paid.endsWith('grants:\n  every: MONTH\n  table: x-amount\n'));
    assert.equal(withGrants(paid, 'y-amount'), paid);
});
