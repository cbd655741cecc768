import {el} from '../../dom.ts';
import {text} from '../texts.ts';
import {choice, line} from './fields.ts';
import {property, write} from './reading.ts';
import type {Element, Get} from './services.ts';

const UNITS = ['WORKING', 'CALENDAR', 'HOURS'];

/** How long a step may take: so many days or hours, or a limit of the whole case that its settings give. */
export function limitFields(get: Get, element: Element): HTMLElement[] {
    const limit = (): string[] => property(element.businessObject, 'limit').split(' ');
    const [first = '', second = 'WORKING'] = limit();
    if (first === 'HOURS' || first === 'DAYS') return [el('p', {class: 'aside'}, text('panel.case-limit', second))];
    const set = (count: string, unit: string): void => write(get, element, {limit: /^[1-9]\d*$/.test(count) ? `${count} ${unit}` : ''});
    const units = UNITS.map((unit): [string, string] => [unit, text(`panel.${unit.toLowerCase()}`)]);
    let unit = second;
    return [
        line(text('panel.days'), first, (count) => set(count, unit)),
        choice(text('panel.unit'), second, units, (chosen) => {
            unit = chosen;
            set(limit()[0] ?? '', chosen);
        }),
    ];
}
