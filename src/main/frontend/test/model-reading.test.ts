import assert from 'node:assert/strict';
import {test} from 'node:test';
import {endings, office, properties, property, write, writeEndings} from '../src/studio/model/reading.ts';
import type {Business, Element, Get} from '../src/studio/model/services.ts';

/** A step as the modeler holds it, which takes what is written to it. */
function step(values: Record<string, string>, attributes: Record<string, unknown> = {}): Element {
    const business = {
        $type: 'bpmn:UserTask',
        id: 'Task_Report',
        extensionElements: {values: [{$type: 'camunda:InputOutput'}, {$type: 'camunda:Properties', values: pairs(values)}]},
        get: (name: string) => attributes[name],
    } as unknown as Business;
    return {id: 'Task_Report', type: 'bpmn:UserTask', businessObject: business};
}

const pairs = (values: Record<string, string>) => Object.entries(values).map(([name, value]) => ({name, value}));

const services: Record<string, unknown> = {
    bpmnFactory: {create: (type: string, attributes: object) => ({$type: type, ...attributes})},
    modeling: {updateProperties: (element: Element, changes: object) => Object.assign(element.businessObject, changes)},
};
const get = ((name: string) => services[name]) as Get;

test('an ending is read with its nature, its words and whether it needs a reason', () => {
    const read = endings(step({'outcome.APPROVE': 'APPROVE | 同意 | Agree', 'outcome.REDO': 'RETURN! | 退回 | Send back', 'name.en': 'x'}).businessObject);
    assert.deepEqual(read, [
        {code: 'APPROVE', nature: 'APPROVE', reason: false, zh: '同意', en: 'Agree'},
        {code: 'REDO', nature: 'RETURN', reason: true, zh: '退回', en: 'Send back'},
    ]);
});

test('endings that are written are read again as they were, and one that is taken away is gone', () => {
    const element = step({'outcome.OLD': 'OTHER | 旧 | Old', limit: '5 WORKING'});
    const two = [
        {code: 'YES', nature: 'APPROVE', reason: false, zh: '准予', en: 'Granted'},
        {code: 'NO', nature: 'REJECT', reason: true, zh: '不予', en: 'Refused'},
    ];
    writeEndings(get, element, two);
    assert.deepEqual(endings(element.businessObject), two);
    assert.equal(property(element.businessObject, 'limit'), '5 WORKING');
});

test('an empty value takes a property away and leaves everything else of the step alone', () => {
    const element = step({hint: '先打电话', fourEyes: 'Task_PreReview'});
    write(get, element, {hint: ''});
    assert.deepEqual(properties(element.businessObject), [{name: 'fourEyes', value: 'Task_PreReview'}]);
    assert.ok(element.businessObject.extensionElements!.values!.some((one) => one.$type === 'camunda:InputOutput'));
    write(get, element, {fourEyes: ''});
    assert.deepEqual(element.businessObject.extensionElements!.values!.map((one) => one.$type), ['camunda:InputOutput']);
});

test('the office of a step is read out of its expression, and only out of that shape', () => {
    const of = (groups?: string) => office(step({}, {'camunda:candidateGroups': groups}).businessObject);
    assert.deepEqual(of("${offices.street(caseNo, 'street-leader')}"), {place: 'street', role: 'street-leader'});
    assert.equal(of("${offices.street(caseNo, 'street-leader')},${other.x(caseNo)}"), null);
    assert.equal(of(undefined), null);
});
