import {el} from '../dom.ts';
import {english, text} from '../texts.ts';
import {said} from './answers.ts';
import {besideName} from './beside.ts';
import type {Merged} from './merge.ts';
import {type Answers, type Field, nameOf, visit} from './schema.ts';

const ID = 'moved-notice';

/** Both places have answered the same fields differently: shows both answers, and asks which to keep. */
export function choose(schema: Field, {answers, both}: Merged, there: Answers, take: (theirs: Answers) => void): void {
    const theirs = Object.fromEntries(both.map((key) => [key, there[key]]));
    const box = el(
        'div',
        {id: ID, class: 'notice', role: 'alert', tabindex: -1},
        el('p', {}, text('form.moved')),
        el('dl', {class: 'facts'}, ...both.map((key) => line(fieldAt(schema, key), key, answers[key], there[key]))),
        choice('take-here', () => take({})),
        choice('take-there', () => take(theirs)),
    );
    document.getElementById(ID)?.remove();
    document.body.append(box);
}

/** Leads back to the question when somebody goes on without having answered it. */
export function ask(): void {
    document.getElementById(ID)?.focus();
}

/** Names of fields as people know them. */
export function names(schema: Field, keys: string[]): string {
    return keys.map((key) => called(fieldAt(schema, key), key)).join(english ? ', ' : '、');
}

/** What a field is called, or what stands beside the form. */
function called(field: Field | undefined, key: string): string {
    const beside = besideName(key);
    return beside ? text(`form.beside.${beside}`) : nameOf(field ?? {id: key, type: '', key});
}

function choice(key: string, act: () => void): HTMLButtonElement {
    const button = el('button', {type: 'button', class: 'btn btn-secondary'}, text(`form.moved.${key}`));
    button.addEventListener('click', () => {
        document.getElementById(ID)?.remove();
        act();
    });
    return button;
}

function line(field: Field | undefined, key: string, here: unknown, there: unknown): HTMLElement {
    const told = el('dd');
    void Promise.all([answer(field, here), answer(field, there)]).then(([ours, theirs]) =>
        told.append(text('form.moved.here'), ours, el('br'), text('form.moved.there'), theirs),
    );
    return el('div', {}, el('dt', {}, called(field, key)), told);
}

async function answer(field: Field | undefined, value: unknown): Promise<string> {
    if (Array.isArray(value) && typeof value[0] === 'object') return text('form.moved.rows', value.length);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.values(value).filter(Boolean).join(' ');
    if (!field) return String(value ?? '') || text('form.not-answered');
    return (await said(field, value)) || text('form.not-answered');
}

function fieldAt(schema: Field, key: string): Field | undefined {
    let found: Field | undefined;
    visit(schema, (field) => (found ??= field.key === key || field.path === key ? field : undefined));
    return found;
}
