import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {liveList} from '../src/desk/live/list.ts';

/** The stream of the page under test; what the server says comes by its events. */
class Stream extends EventTarget {
    static last: Stream;
    static readonly CLOSED = 2;
    readyState = 1;
    constructor() {
        super();
        Stream.last = this;
    }
    close() {}
}

const settled = () => new Promise((done) => setImmediate(done));

function arrives(taskId: string): void {
    const data = JSON.stringify({taskId, caseNo: 'BZ', change: 'ARRIVED'});
    Stream.last.dispatchEvent(new MessageEvent('message', {data}));
}

test('what comes while the page asks how things stand is told with the next answer', async () => {
    mock.timers.enable({apis: ['setTimeout', 'Date']});
    Object.assign(globalThis, {EventSource: Stream, addEventListener: window.addEventListener.bind(window)});
    document.body.innerHTML = '<div data-live-list data-position="1.1"></div>';
    const answers: (() => void)[] = [];
    globalThis.fetch = (url) =>
        new Promise((answer) => {
            const tasks = new URL(String(url), 'http://localhost').searchParams.get('tasks')!.split(',');
            const steps = tasks.map((taskId) => ({taskId, state: 'OPEN', text: ''}));
            answers.push(() => answer(Response.json({steps, boxes: {}})));
        });
    liveList();
    arrives('one');
    mock.timers.tick(10_000);
    arrives('two');
    answers.shift()!();
    await settled();
    mock.timers.tick(10_000);
    answers.shift()!();
    await settled();
    assert.match(document.querySelector('.live-bar')!.textContent!, /有 2 件新到/);
    mock.timers.reset();
});
