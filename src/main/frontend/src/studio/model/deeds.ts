import {text} from '../texts.ts';
import type {Belongings} from './belongings.ts';
import {choice, line, tick} from './fields.ts';
import type {Business, Element, Get} from './services.ts';

const STOP = /^\$\{caseClock\.stop\(caseNo, '(\w+)', '(\w+)'\)}$/;
const RUN = '${caseClock.run(caseNo)}';
const REMIND = /^\$\{reminders\.(holder|holderAndApplicant)\(caseNo, '([\w-]+)'\)}$/;
const LINE = /^\$\{waitingList\.(join|offer)\(caseNo, '(\w+)'\)}$/;
const DRAW = /^\$\{sampling\.draw\(caseNo, '(\w+)'\)}$/;

/** For what the law lets the clock of a case stand still (table pause_reason). */
const REASONS = ['HEARING', 'EXPERT_REVIEW', 'APPRAISAL', 'TESTING', 'INSPECTION', 'QUARANTINE', 'TENDER', 'AUCTION'];
const NAME = /^[a-z][A-Za-z0-9]*$/;

/** By which setting a guide names a reason: EXPERT_REVIEW is pauseExpertReview. */
export function reasonSetting(reason: string): string {
    return reason.split('_').reduce((name, word) => name + word.charAt(0) + word.slice(1).toLowerCase(), 'pause');
}

/** What the system does at a step that a piece brought, in words; null for any other. */
export function deedFields(get: Get, element: Element, belongings: Belongings): HTMLElement[] | null {
    const now = expression(element.businessObject);
    const write = (changed: string): void => get('modeling').updateProperties(element, {'camunda:expression': changed});
    if (STOP.test(now)) return stopFields(element, belongings, write);
    if (now === RUN) return [choice(text('panel.verb'), now, [[now, text('deed.run')]], () => {})];
    if (REMIND.test(now)) return remindFields(element, write);
    if (DRAW.test(now)) return drawFields(element, write);
    if (LINE.test(now)) return lineFields(element, write);
    return null;
}

function stopFields(element: Element, belongings: Belongings, write: (changed: string) => void): HTMLElement[] {
    const read = (): string[] => STOP.exec(expression(element.businessObject)) ?? [];
    const set = (reason: string, days: string): void => write(`\${caseClock.stop(caseNo, '${reason}', '${days}')}`);
    const [, reason = '', days = ''] = read();
    const reasons = REASONS.map((one): [string, string] => [one, text(`pause.${one}`)]);
    return [
        choice(text('deed.stop'), reason, reasons, (chosen) => {
            set(chosen, read()[2] ?? days);
            void belongings.settings([[reasonSetting(chosen), 'FLOW', '待补：停止计时的依据']]);
        }),
        line(text('deed.days'), days, (typed) => NAME.test(typed) && set(read()[1] ?? reason, typed)),
    ];
}

function remindFields(element: Element, write: (changed: string) => void): HTMLElement[] {
    const [, verb = '', step = ''] = REMIND.exec(expression(element.businessObject)) ?? [];
    return [tick(text('deed.applicant-too'), verb !== 'holder', (on) => write(`\${reminders.${on ? 'holderAndApplicant' : 'holder'}(caseNo, '${step}')}`))];
}

function drawFields(element: Element, write: (changed: string) => void): HTMLElement[] {
    const [, share = ''] = DRAW.exec(expression(element.businessObject)) ?? [];
    return [line(text('deed.share'), share, (typed) => NAME.test(typed) && write(`\${sampling.draw(caseNo, '${typed}')}`))];
}

function lineFields(element: Element, write: (changed: string) => void): HTMLElement[] {
    const [, verb = '', setting = ''] = LINE.exec(expression(element.businessObject)) ?? [];
    const label = text(verb === 'join' ? 'deed.places' : 'deed.kept');
    return [line(label, setting, (typed) => NAME.test(typed) && write(`\${waitingList.${verb}(caseNo, '${typed}')}`))];
}

function expression(business: Business): string {
    return String(business.get('camunda:expression') ?? '');
}
