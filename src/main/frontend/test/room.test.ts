import assert from 'node:assert/strict';
import {test} from 'node:test';
import {el} from '../src/dom.ts';
import {moved} from '../src/studio/model/aside.ts';
import {GAP, distance, freePlace, room, taken, wholeRoom} from '../src/studio/model/room.ts';

const STEP = {width: 100, height: 80};

test('a step between two neighbours: what lies beyond moves aside by what is missing', () => {
    const found = room([{x: 200, y: 100}, {x: 250, y: 100}], STEP);
    assert.deepEqual(found, {middle: {x: 200 + GAP + 50, y: 100}, axis: 'x', cut: 201, more: 100 + 2 * GAP - 50});
});

test('where there is room nothing moves, and the step stays where it was dropped', () => {
    const found = room([{x: 200, y: 100}, {x: 700, y: 100}], STEP, {x: 600, y: 98});
    assert.deepEqual(found, {middle: {x: 600, y: 100}, axis: 'x', cut: 201, more: 0});
});

test('an arrow that bends: the stretch it was dropped on, else the longest', () => {
    const way = [{x: 0, y: 0}, {x: 40, y: 0}, {x: 40, y: 400}];
    assert.equal(room(way, STEP).axis, 'y');
    assert.equal(room(way, STEP, {x: 20, y: 1}).axis, 'x');
    assert.deepEqual(room(way, STEP).middle, {x: 40, y: 200});
});

test('how far a point is from an arrow, wherever it bends', () => {
    const way = [{x: 0, y: 0}, {x: 40, y: 0}, {x: 40, y: 400}];
    assert.equal(distance(way, {x: 20, y: 12}), 12);
    assert.equal(distance(way, {x: 60, y: 200}), 20);
    assert.equal(distance(way, {x: 40, y: 410}), 10);
});

test('something else in the way: all of it moves aside', () => {
    const whole = wholeRoom(room([{x: 0, y: 0}, {x: 500, y: 0}], STEP), STEP);
    assert.deepEqual([whole.more, whole.middle.x], [200, GAP + 50]);
});

test('never on top of a neighbour', () => {
    const neighbour = {x: 0, y: 0, width: 100, height: 80};
    const place = freePlace({x: 60, y: 40}, STEP, [neighbour]);
    assert.equal(taken(place, STEP, [neighbour]), false);
    assert.equal(place.x, 60);
});

test('attributes that say true or false in words are written as words', () => {
    const button = el('button', {draggable: true, 'aria-pressed': false, hidden: true, disabled: false});
    assert.equal(button.getAttribute('draggable'), 'true');
    assert.equal(button.getAttribute('aria-pressed'), 'false');
    assert.equal(button.getAttribute('hidden'), '');
    assert.equal(button.hasAttribute('disabled'), false);
});

test('an arrow over the cut keeps its way: only the stretch across becomes longer', () => {
    const way = [{x: 100, y: 50}, {x: 300, y: 50}, {x: 300, y: 90}];
    assert.deepEqual(way.map((point) => moved(point, 'x', 200, 30)), [{x: 100, y: 50}, {x: 330, y: 50}, {x: 330, y: 90}]);
});
