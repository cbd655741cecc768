import {el} from '../../dom.ts';
import {watchFindings, type Found} from '../findings.ts';
import {text} from '../texts.ts';
import type {Get} from './services.ts';

const SORT = 'finding';

/** The findings on the drawing: a badge with their number on each shape, and the way from the list to the shape. */
export function badges(get: Get): void {
    watchFindings((all) => show(get, all), (id) => goTo(get, id));
}

function show(get: Get, all: Found[]): void {
    const overlays = get('overlays');
    overlays.remove({type: SORT});
    for (const one of all) {
        const element = get('elementRegistry').get(one.element);
        // an arrow has no corner; it is found by the list
        if (element && !element.waypoints) overlays.add(element.id, SORT, {position: {top: -12, left: -12}, html: badge(one)});
    }
}

function badge({errors, warnings, words}: Found): HTMLElement {
    const [sort, count] = errors ? (['ERROR', errors] as const) : (['WARNING', warnings] as const);
    const said = `${text(`finding.${sort}`, count)}\n${words.join('\n')}`;
    return el('span', {class: `finding-badge finding-${sort.toLowerCase()}`, title: said, role: 'img', 'aria-label': said}, String(errors + warnings));
}

function goTo(get: Get, id: string): void {
    const element = get('elementRegistry').get(id);
    if (!element) return;
    get('canvas').scrollToElement(element.id);
    get('selection').select(element);
}
