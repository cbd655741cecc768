import assert from 'node:assert/strict';
import {test} from 'node:test';
import {el} from '../src/dom.ts';
import {found} from '../src/studio/findings.ts';

test('findings are counted for each element; notes and what is about the whole file make no mark', () => {
    const line = (sort: string, about: string | null): HTMLElement => el('li', {'data-finding': sort, 'data-about': about}, 'Words');
    const list = el('ul', {}, line('ERROR', 'Task_1'), line('WARNING', 'Task_1'), line('NOTE', 'Task_2'), line('ERROR', null));
    assert.deepEqual(found(list), [{element: 'Task_1', errors: 1, warnings: 1, words: ['Words', 'Words']}]);
});
