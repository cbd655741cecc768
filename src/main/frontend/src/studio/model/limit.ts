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
    const written = (): string[] => property(element.businessObject, 'limit').split('; ');
    const limit = (): string[] => written()[0]?.split(' ') ?? [];
    const later = (): string => written().slice(1).join('; ');
    const [first = '', second = 'WORKING'] = limit();
    if (first === 'HOURS' || first === 'DAYS') return [el('p', {class: 'aside'}, text('panel.case-limit', second))];
    const set = (count: string, unit: string, then: string): void => {
        const holds = /^[1-9]\d*$/.test(count) ? `${count} ${unit}` : '';
        write(get, element, {limit: holds && then.trim() ? `${holds}; ${then.trim()}` : holds});
    };
    const units = UNITS.map((unit): [string, string] => [unit, text(`panel.${unit.toLowerCase()}`)]);
    let unit = second;
    return [
        line(text('panel.days'), first, (count) => set(count, unit, later())),
        choice(text('panel.unit'), second, units, (chosen) => {
            unit = chosen;
            set(limit()[0] ?? '', chosen, later());
        }),
        line(text('panel.later'), later(), (then) => set(limit()[0] ?? '', unit, then)),
    ];
}
