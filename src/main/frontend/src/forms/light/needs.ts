import {type Field, type Schema, visit} from '../schema.ts';
import {loadDomPurify} from './dompurify.ts';
import {loadFeelers} from './feelers.ts';
import {loadFeelin} from './feelin.ts';
import {loadFlatpickr} from './flatpickr.ts';
import {isPlain, loadMarked} from './marked.ts';
import {plain} from './plainFeel.ts';

/** Big parts of the viewer that most forms do without. */
export type Part = 'expressions' | 'markdown' | 'html' | 'calendar';

const LOADERS: Record<Part, () => Promise<unknown>> = {
    expressions: () => Promise.all([loadFeelin(), loadFeelers()]),
    markdown: loadMarked,
    html: loadDomPurify,
    calendar: loadFlatpickr,
};

/** Fetches what the viewer cannot show this form without; before it is given the form. */
export function fetchFor(schema: Schema): Promise<unknown> {
    return Promise.all([...needs(schema)].map((part) => LOADERS[part]()));
}

export function needs(schema: Schema): Set<Part> {
    const found = new Set<Part>();
    visit(schema, (field) => {
        if (field.type === 'html') found.add('html');
        if (field.type === 'datetime') found.add('calendar');
        if (field.type === 'text' && !isPlain(field.text ?? '')) found.add('markdown');
    });
    if (reckons(schema)) found.add('expressions');
    return found;
}

/** Where a form has conditions; the viewer reads them as expressions and never as words with expressions in them. */
const CONDITIONS = ['hide', 'readonly'];

/** Whether there is any expression that is more than a plain condition. */
function reckons(schema: Field): boolean {
    let found = false;
    JSON.stringify(schema, (name, value: unknown) => {
        if (typeof value !== 'string') return value;
        const reads = value.startsWith('=') || value.includes('{{');
        found ||= reads && !(CONDITIONS.includes(name) && plain(value.slice(1)));
        return value;
    });
    return found;
}
