import {el} from '../dom.ts';
import {UnsentAnswers} from '../forms/unsent.ts';
import {offer} from './left.ts';

type Entries = [name: string, value: string][];

const QUIET = 400;

/**
 * A form of the studio that is saved by its button (`<form data-left>`): what is typed is kept in this browser until it is
 * saved, and offered to whoever comes back. With `data-again` the server shows it anew, rows and all, and saves nothing; with
 * `data-typed` the page is such an answer, and has all of it.
 */
export function keepForm(form: HTMLFormElement): void {
    const kept = new UnsentAnswers(location.pathname);
    const keep = (sent: boolean): void => kept.keep({before: {}, typed: {entries: entries(form), sent}});
    const now = said(entries(form));
    const shown = form.hasAttribute('data-typed') || Boolean(document.querySelector('.message-done'));
    const left = kept.takeUp().flatMap((unsent) => {
        const was = unsent.typed.entries as Entries;
        if ((unsent.typed.sent && shown) || said(was) === now) return [];
        const held = new UnsentAnswers(location.pathname);
        held.keep(unsent);
        return [{body: JSON.stringify(was), tag: was.find(([name]) => name === 'etag')?.[1] ?? '', forget: () => held.forget()}];
    });
    const etag = entries(form).find(([name]) => name === 'etag')?.[1];
    const box = offer(left, (one) => one.tag !== etag, async (one) => {
        const was = JSON.parse(one.body) as Entries;
        one.forget();
        if (form.hasAttribute('data-again')) {
            kept.keep({before: {}, typed: {entries: was, sent: true}});
            return again(form, was);
        }
        putBack(form, was);
        keep(false);
        box?.remove();
    });
    if (box) form.before(box);
    if (form.hasAttribute('data-typed')) keep(false);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    form.addEventListener('input', () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => keep(false), QUIET);
    });
    form.addEventListener('submit', () => {
        clearTimeout(waiting);
        keep(true);
    });
    window.addEventListener('pagehide', () => clearTimeout(waiting));
    form.dataset.left = 'watched';
}

function entries(form: HTMLFormElement): Entries {
    return [...new FormData(form)].flatMap(([name, value]): Entries => (name === '_csrf' || typeof value !== 'string' ? [] : [[name, value]]));
}

/** What it says, whatever state of the file it was made from. */
function said(all: Entries): string {
    return JSON.stringify(all.filter(([name]) => name !== 'etag' && name !== 'comment'));
}

function putBack(form: HTMLFormElement, all: Entries): void {
    for (const [name, value] of all) {
        const field = form.elements.namedItem(name);
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
    }
}

function again(form: HTMLFormElement, all: Entries): void {
    const token = form.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value;
    const hidden = ([name, value]: [string, string]): HTMLElement => el('input', {type: 'hidden', name, value});
    const sent: Entries = [...all, ['act', 'again'], ...(token ? [['_csrf', token] as [string, string]] : [])];
    const copy = el('form', {method: 'post', action: form.action, hidden: true}, ...sent.map(hidden));
    document.body.append(copy);
    copy.submit();
}
