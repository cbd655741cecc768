import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {deedFields, reasonSetting} from '../src/studio/model/deeds.ts';
import {withPaper} from '../src/studio/model/papers.ts';
import {PIECES} from '../src/studio/model/pieces.ts';
import {before, beforeText, limitOf} from '../src/studio/model/reminding.ts';
import type {Belongings} from '../src/studio/model/belongings.ts';
import type {Business, Element, Get} from '../src/studio/model/services.ts';
import zh from 'virtual:texts/studio-editors.js';

const template = readFileSync('../resources/studio/template/documents.yaml', 'utf8');

test('each piece has a name, and its arrows lie between shapes that it has', () => {
    for (const piece of PIECES) {
        assert.ok(zh.zh[`piece.${piece.id}`] && zh.en[`piece.${piece.id}`], piece.id);
        for (const {from, to} of piece.arrows ?? []) assert.ok(piece.shapes[from] && piece.shapes[to], piece.id);
    }
});

test('what a piece names it brings along: its settings, its papers, and a stage for each step but the plain ones', () => {
    for (const piece of PIECES) {
        const brought = piece.shapes.flatMap((shape) => shape.brings?.settings?.map(([name]) => name) ?? []);
        const papers = piece.shapes.flatMap((shape) => shape.brings?.papers ?? []);
        for (const shape of piece.shapes) {
            const deed = String(shape.attributes?.['camunda:expression'] ?? '');
            for (const [, setting] of deed.matchAll(/'(places|\w+(?:Days|Share))'/g)) assert.ok(brought.includes(setting!), `${piece.id}: ${setting}`);
            for (const [, paper] of deed.matchAll(/issueAnew\(caseNo, '(\w+)'/g)) assert.ok((papers as string[]).includes(paper!), `${piece.id}: ${paper}`);
            if (shape.properties?.papers) assert.ok((papers as string[]).includes(shape.properties.papers), piece.id);
        }
    }
});

test('a choice asks for an ending that its step has, and what breaks a step off stands behind it', () => {
    for (const piece of PIECES) {
        for (const {asks} of piece.arrows ?? []) if (asks) assert.ok(piece.shapes[asks[0]]!.properties?.[`outcome.${asks[1]}`], piece.id);
        piece.shapes.forEach(({edgeOf, timer}, at) => edgeOf !== undefined && assert.ok(edgeOf < at && timer, piece.id));
        // a piece is left by its last shape, which lies at nobody's edge
        assert.equal(piece.shapes.at(-1)!.edgeOf, undefined, piece.id);
    }
});

test('places and the days of an offer are settings of the guide', () => {
    const element = step("${waitingList.join(caseNo, 'places')}");
    set(deedFields(services, element, {} as Belongings)![0]!.querySelector('input')!, 'bedsEast');
    assert.equal(element.businessObject.get('camunda:expression'), "${waitingList.join(caseNo, 'bedsEast')}");
});

test('a paper is put at the end once, and one that the kind has is left as it is', () => {
    const once = withPaper(template, 'paused');
    assert.ok(once.startsWith(template.replace(/\n*$/, '\n\n')));
    assert.match(once, /^paused:$/m);
    assert.equal(withPaper(once, 'paused'), once);
    assert.equal(withPaper(template, 'correction'), template);
    assert.match(withPaper('', 'publicity'), /^publicity:\n/);
});

test('so many days before the end of a limit are read and written, and what is no number is not', () => {
    assert.deepEqual(before("${limits.before(caseNo, 'decision', 3)}"), {limit: 'decision', days: '3'});
    assert.equal(before("${limits.due(caseNo, 'decision')}"), null);
    assert.equal(beforeText('decision', '5'), "${limits.before(caseNo, 'decision', 5)}");
    for (const typed of ['', '0', '-1', '三']) assert.equal(beforeText('decision', typed), null);
    assert.equal(limitOf("${limits.due(caseNo, 'joint-review')}"), 'joint-review');
});

test('for another reason the clock stops for another reason, and the guide is to name it', () => {
    const asked: unknown[] = [];
    const element = step("${caseClock.stop(caseNo, 'EXPERT_REVIEW', 'expertReviewDays')}");
    const [reason, days] = deedFields(services, element, {settings: (rows: unknown) => asked.push(rows)} as unknown as Belongings)!;
    set(reason!.querySelector('select')!, 'HEARING');
    set(days!.querySelector('input')!, 'hearingDays');
    assert.equal(element.businessObject.get('camunda:expression'), "${caseClock.stop(caseNo, 'HEARING', 'hearingDays')}");
    assert.deepEqual(asked, [[['pauseHearing', 'FLOW', '待补：停止计时的依据']]]);
    set(days!.querySelector('input')!, "x') + evil('");
    assert.equal(element.businessObject.get('camunda:expression'), "${caseClock.stop(caseNo, 'HEARING', 'hearingDays')}");
    assert.equal(reasonSetting('EXPERT_REVIEW'), 'pauseExpertReview');
    assert.equal(deedFields(services, step('${caseSteps.accept(caseNo)}'), {} as Belongings), null);
});

test('the applicant is reminded too where it is ticked', () => {
    const element = step("${reminders.holder(caseNo, 'Task_Review')}");
    const [too] = deedFields(services, element, {} as Belongings)!;
    const box = too!.querySelector('input')!;
    box.checked = true;
    box.dispatchEvent(new Event('change'));
    assert.equal(element.businessObject.get('camunda:expression'), "${reminders.holderAndApplicant(caseNo, 'Task_Review')}");
});

function step(expression: string): Element {
    const attributes: Record<string, unknown> = {'camunda:expression': expression};
    const business = {$type: 'bpmn:ServiceTask', id: 's', get: (name: string) => attributes[name], set: (name: string, value: unknown) => (attributes[name] = value)};
    return {id: 's', type: 'bpmn:ServiceTask', businessObject: business as unknown as Business};
}

const modeling = {
    updateProperties: (element: Element, changes: Record<string, unknown>) => {
        for (const [name, value] of Object.entries(changes)) element.businessObject.set(name, value);
    },
};
const services = ((name: string) => (name === 'modeling' ? modeling : undefined)) as unknown as Get;

function set(input: HTMLInputElement | HTMLSelectElement, value: string): void {
    input.value = value;
    input.dispatchEvent(new Event('change'));
}
