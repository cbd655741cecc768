import {el} from '../../dom.ts';
import {text} from '../texts.ts';
import {choice, line} from './fields.ts';
import {property, write} from './reading.ts';
import type {Element, Get} from './services.ts';

const UNITS = ['WORKING', 'CALENDAR', 'HOURS'];

/**
 * How long a step may take: so many days or hours, what it changes to on days to come, or a limit of the whole case that
 * its settings give.
 */
export function limitFields(get: Get, element: Element): HTMLElement[] {
    const [now = '', ...steps] = property(element.businessObject, 'limit').split('; ');
    const [first = '', second = 'WORKING'] = now.split(' ');
    if (first === 'HOURS' || first === 'DAYS') return [el('p', {class: 'aside'}, text('panel.case-limit', second))];
    // as they stand in the fields: while there is no number the model has no limit, and nothing else is forgotten
    let [count, unit, later] = [first, second, steps.join('; ')];
    const set = (): void => {
        const holds = /^[1-9]\d*$/.test(count) ? `${count} ${unit}` : '';
        write(get, element, {limit: holds && later.trim() ? `${holds}; ${later.trim()}` : holds});
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
