import {el} from '../../dom.ts';
import {text} from '../texts.ts';
import {choice, line} from './fields.ts';
import {property, write} from './reading.ts';
import type {Element, Get} from './services.ts';

const SETTING = 'SETTING';
const UNITS = [SETTING, 'WORKING', 'CALENDAR', 'HOURS'];

/**
 * How long a step may take: as a setting of the guide says, which has its first day and its basis; so many days or hours,
 * what they change to on days to come; or a limit of the whole case.
 */
export function limitFields(get: Get, element: Element): HTMLElement[] {
    const [now = '', ...steps] = property(element.businessObject, 'limit').split('; ');
    const [first = '', second = 'WORKING'] = now.split(' ');
    if (first === 'HOURS' || first === 'DAYS') return [el('p', {class: 'aside'}, text('panel.case-limit', second))];
    // as they stand in the fields: while there is no number the model has no limit, and nothing else is forgotten
    const named = first === SETTING;
    let [count, unit, later] = [named ? second : first, named ? SETTING : second, steps.join('; ')];
    const set = (): void => {
        write(get, element, {limit: unit === SETTING ? setting(count) : days(count, unit, later.trim())});
    };
    const units = UNITS.map((one): [string, string] => [one, text(`panel.${one.toLowerCase()}`)]);
    return [
        line(text('panel.days'), count, (typed) => {
            count = typed;
            set();
        }),
        choice(text('panel.unit'), unit, units, (chosen) => {
            unit = chosen;
            set();
        }),
        line(text('panel.later'), later, (typed) => {
            later = typed;
            set();
        }),
    ];
}

/** What a setting of that name says; nothing for what cannot be a name. */
function setting(name: string): string {
    return /^[a-z][A-Za-z0-9]*$/.test(name) ? `${SETTING} ${name}` : '';
}

function days(count: string, unit: string, later: string): string {
    const holds = /^[1-9]\d*$/.test(count) ? `${count} ${unit}` : '';
    return holds && later ? `${holds}; ${later}` : holds;
}
