import assert from 'node:assert/strict';
import {test} from 'node:test';
import {limitFields} from '../src/studio/model/limit.ts';
import {property} from '../src/studio/model/reading.ts';
import type {Business, Element, Get} from '../src/studio/model/services.ts';

function step(limit: string): Element {
    const holder = {$type: 'camunda:Properties', values: [{name: 'limit', value: limit}]};
    return {id: 's', type: 'bpmn:UserTask', businessObject: {$type: 'bpmn:UserTask', id: 's', extensionElements: {values: [holder]}} as unknown as Business};
}

const services: Record<string, unknown> = {
    bpmnFactory: {create: (type: string, attributes: object) => ({$type: type, ...attributes})},
    modeling: {updateProperties: (element: Element, changes: object) => Object.assign(element.businessObject, changes)},
};
const get = ((name: string) => services[name]) as Get;

/** The panel's two fields for that step. */
function fields(element: Element): {count: HTMLInputElement; unit: HTMLSelectElement} {
    const [first, second] = limitFields(get, element);
    return {count: first!.querySelector('input')!, unit: second!.querySelector('select')!};
}

function set(input: HTMLInputElement | HTMLSelectElement, value: string): void {
    input.value = value;
    input.dispatchEvent(new Event('change'));
}

test('days and unit are changed one after the other and both are kept', () => {
    const element = step('5 WORKING');
    const {count, unit} = fields(element);
    assert.deepEqual([count.value, unit.value], ['5', 'WORKING']);
    set(unit, 'CALENDAR');
    set(count, '7');
    assert.equal(property(element.businessObject, 'limit'), '7 CALENDAR');
});

test('what a limit changes to later on is kept when the days are changed, and can be taken away', () => {
    const element = step('3 WORKING; 5 WORKING from 2027-01-01');
    const {count} = fields(element);
    set(count, '4');
    assert.equal(property(element.businessObject, 'limit'), '4 WORKING; 5 WORKING from 2027-01-01');
    set(limitFields(get, element)[2]!.querySelector('input')!, '');
    assert.equal(property(element.businessObject, 'limit'), '4 WORKING');
});

test('what a limit changes to is not forgotten while the number is empty', () => {
    const element = step('3 WORKING; 5 WORKING from 2027-01-01');
    const {count} = fields(element);
    set(count, '');
    assert.equal(property(element.businessObject, 'limit'), '');
    set(count, '4');
    assert.equal(property(element.businessObject, 'limit'), '4 WORKING; 5 WORKING from 2027-01-01');
});

test('what is no number of days is no limit', () => {
    for (const typed of ['', '0', '-1', '1.5', '五']) {
        const element = step('5 WORKING');
        set(fields(element).count, typed);
        assert.equal(property(element.businessObject, 'limit'), '', typed);
    }
});

test('a limit that belongs to the whole case is told and cannot be changed here', () => {
    const told = limitFields(get, step('HOURS cremation'));
    assert.equal(told.length, 1);
    assert.match(told[0]!.textContent!, /cremation/);
});

test('a limit of the guide is named by its setting', () => {
    const element = step('SETTING visitLimit');
    const {count, unit} = fields(element);
    assert.deepEqual([count.value, unit.value], ['visitLimit', 'SETTING']);
    set(count, 'checkLimit');
    assert.equal(property(element.businessObject, 'limit'), 'SETTING checkLimit');
    set(count, '3');
    assert.equal(property(element.businessObject, 'limit'), '', 'a number is no name');
});

test('days in the model become a setting of the guide', () => {
    const element = step('5 WORKING');
    const {count, unit} = fields(element);
    set(count, 'visitLimit');
    set(unit, 'SETTING');
    assert.equal(property(element.businessObject, 'limit'), 'SETTING visitLimit');
});
