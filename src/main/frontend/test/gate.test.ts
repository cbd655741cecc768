import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {beforeEach, mock, test} from 'node:test';
import {Kept} from '../src/gate/Kept.ts';
import {sha256} from '../src/gate/sha256.ts';

const ticket = {arrival: 7, hash: 'a1', party: 3, hours: '08:00–10:00', used: false};

beforeEach(() => localStorage.clear());

test('a ticket has the hash that the server has, whatever its length', () => {
    for (const length of [0, 1, 17, 55, 56, 63, 64, 65, 119, 500]) {
        const token = '2N9C-7KQ4M2XR0P3D'.repeat(30).slice(0, length);
        assert.equal(sha256(token), createHash('sha256').update(token, 'ascii').digest('hex'), String(length));
    }
});

test('whoever was let in while the network was down is not let in again after the page was loaded anew', () => {
    const gate = new Kept('1');
    gate.add([ticket]);
    gate.use('a1');
    const reloaded = new Kept('1');
    assert.equal(reloaded.find('a1')?.used, true);
    reloaded.add([ticket]);
    assert.equal(reloaded.find('a1')?.used, true, "nor by the server's list of before");
    assert.equal(reloaded.after, 7);
});

test('checks that could not be told wait, also over a reload', () => {
    new Kept('1').keep([{token: 'X', at: '2026-04-05T08:00:00Z'}]);
    assert.deepEqual(new Kept('1').waiting(), [{token: 'X', at: '2026-04-05T08:00:00Z'}]);
    assert.deepEqual(new Kept('2').waiting(), [], 'another place');
});

test('tickets are for one day', () => {
    mock.timers.enable({apis: ['Date'], now: new Date(2026, 3, 5, 12)});
    const gate = new Kept('1');
    gate.add([ticket]);
    mock.timers.setTime(new Date(2026, 3, 6, 0, 1).getTime());
    assert.equal(gate.after, 0);
    assert.equal(gate.find('a1'), undefined);
    assert.equal(new Kept('1').size, 0);
    mock.timers.reset();
});
