import {el} from '../dom.ts';
import {english, text} from '../texts.ts';
import {type Answers, type Field, nameOf, rowName} from './schema.ts';
import {placeName} from './units.ts';
import {type Viewer, instances, pathOf} from './viewer.ts';

interface Reading {
    data: Answers;
    /** Places of the fields that are on the form and not hidden by it. */
    shown: Set<string>;
    /** How deep the headings stand on the page. */
    heading: 'h3' | 'h4';
}

/** The answers of some fields as a list to read. */
export function answerList(viewer: Viewer, fields: Field[], heading: 'h3' | 'h4'): HTMLElement {
    const reading = {data: viewer._getState().data, shown: new Set(instances(viewer).map(pathOf)), heading};
    const lines = inside(fields, '', reading);
    return el('div', {class: 'answers'}, ...(lines.length ? lines : [el('p', {class: 'aside'}, text('form.not-answered'))]));
}

/** Neighbouring lines become one list. */
function inside(fields: Field[], at: string, reading: Reading): Node[] {
    return gather(fields.flatMap((field) => render(field, at, reading)));
}

function render(field: Field, at: string, reading: Reading): Node[] {
    if (field.isRepeating) return renderRows(field, at, reading);
    const path = join(at, field.key ?? field.path ?? '');
    if (field.components) return renderGroup(field, path, reading);
    const value = valueAt(reading.data, path);
    if (!reading.shown.has(path)) return [];
    return [row(field, value)];
}

/** A group that has nothing to show leaves no heading behind. */
function renderGroup(field: Field, path: string, reading: Reading): Node[] {
    const lines = inside(field.components!, path, reading);
    if (!lines.length || !field.label || field.properties?.page) return lines;
    return [el(reading.heading, {}, field.label), ...lines];
}

function renderRows(field: Field, at: string, reading: Reading): Node[] {
    const path = join(at, field.path ?? field.key ?? '');
    const values = valueAt(reading.data, path);
    if (!Array.isArray(values)) return [];
    if (!values.length) return [el(reading.heading, {}, nameOf(field)), el('p', {class: 'aside'}, text('form.none'))];
    return values.flatMap((_, index) => {
        const lines = inside(field.components!, `${path}[${index}]`, reading);
        return lines.length ? [el(reading.heading, {}, `${nameOf(field)} · ${rowName(field, index + 1)}`), ...lines] : [];
    });
}

function gather(nodes: Node[]): Node[] {
    const gathered: Node[] = [];
    for (const node of nodes) {
        const last = gathered[gathered.length - 1];
        if (!(node instanceof HTMLDivElement)) gathered.push(node);
        else if (last instanceof HTMLDListElement) last.append(node);
        else gathered.push(el('dl', {class: 'facts'}, node));
    }
    return gathered;
}

function row(field: Field, value: unknown): HTMLDivElement {
    const shown = el('dd');
    const words = said(field, value);
    if (words instanceof Promise) void words.then((known) => shown.append(known));
    else if (words) shown.append(words);
    else shown.append(el('span', {class: 'aside'}, text('form.not-answered')));
    return el('div', {}, el('dt', {}, nameOf(field)), shown);
}

/** An answer in words; empty for none. */
export function said(field: Field, value: unknown): string | Promise<string> {
    if (value === null || value === undefined || value === '' || Number.isNaN(value)) return '';
    if (Array.isArray(value)) return value.map((one) => option(field, one)).join(english ? ', ' : '、');
    if (field.type === 'checkbox') return text(value ? 'form.yes' : 'form.no');
    if (field.values) return option(field, value);
    if (field.properties?.format === 'unit') return placeName(String(value));
    if (field.type === 'datetime') return date(String(value));
    return withUnit(field, String(value));
}

function option(field: Field, value: unknown): string {
    return field.values?.find((one) => one.value === value)?.label ?? String(value);
}

function withUnit(field: Field, value: string): string {
    const amount = field.properties?.format === 'money' && Number.isFinite(Number(value));
    const words = amount ? Number(value).toLocaleString('en', {maximumFractionDigits: 2}) : value;
    return [words, field.appearance?.suffixAdorner].filter(Boolean).join(' ');
}

function date(iso: string): string {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(iso + 'T00:00:00') : undefined;
    if (!day) return iso.replace('T', ' ');
    return day.toLocaleDateString(english ? 'en-GB' : 'zh-CN', {year: 'numeric', month: 'long', day: 'numeric'});
}

function join(at: string, step: string): string {
    return at && step ? `${at}.${step}` : at || step;
}

function valueAt(data: Answers, path: string): unknown {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    return steps.reduce<unknown>((value, step) => (value as Answers | undefined)?.[step], data);
}
