import {el} from '../dom.ts';
import {canSeek, seek} from '../site/seek.ts';
import {text} from '../texts.ts';
import {tickRow} from './ticks.ts';

/** Keys for those who work through a list all day; never while something is being typed. */
export function shortcuts(): void {
    document.body.classList.add('keyed');
    document.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
        if (act(event.key)) event.preventDefault();
    });
}

function act(key: string): boolean {
    if (document.querySelector('dialog[open]')) return false;
    if (key === 'j') return walk(1);
    if (key === 'k') return walk(-1);
    if (key === '/') return seek();
    if (key === '?') return help();
    if (key === 'c' && claimRow()) return true;
    if (key === 'x' && tickRow()) return true;
    return press(key);
}

/** In a list, c claims the row one has come to. */
function claimRow(): boolean {
    const claim = document.activeElement?.closest('[data-row]')?.querySelector<HTMLElement>('form[action$="/claim"] button');
    claim?.click();
    return Boolean(claim);
}

function isTyping(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));
}

/** Moves the focus along the rows' links; Enter then opens, as on every link. */
function walk(by: number): boolean {
    const links = [...document.querySelectorAll<HTMLElement>('[data-row] [data-open]')];
    if (!links.length) return false;
    const row = document.activeElement?.closest('[data-row]');
    const at = row ? links.findIndex((link) => row.contains(link)) : by > 0 ? -1 : links.length;
    const next = links[Math.min(links.length - 1, Math.max(0, at + by))];
    next.focus();
    next.scrollIntoView({block: 'nearest'});
    return true;
}

function press(key: string): boolean {
    const wanted = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    wanted?.click();
    return Boolean(wanted);
}

function help(): boolean {
    const dialog = el('dialog', {class: 'keys', 'aria-labelledby': 'keys-title'}, el('h2', {id: 'keys-title'}, text('keys.title')), table());
    const close = el('button', {type: 'button', class: 'btn btn-primary'}, text('close'));
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    dialog.append(close);
    document.body.append(dialog);
    dialog.showModal();
    return true;
}

function table(): HTMLElement {
    const keys: [string, string][] = [];
    if (document.querySelector('[data-row] [data-open]')) keys.push(['j', text('keys.next')], ['k', text('keys.previous')], ['Enter', text('keys.open')]);
    const claims = document.querySelector('[data-row] form[action$="/claim"] button');
    if (claims) keys.push(['c', claims.textContent!.trim()]);
    if (document.querySelector('[data-row] .tick')) keys.push(['x', text('keys.tick')]);
    if (canSeek()) keys.push(['/', text('keys.search')]);
    document.querySelectorAll<HTMLElement>('[data-key]').forEach((one) => keys.push([one.dataset.key!, one.textContent!.trim()]));
    document.querySelectorAll<HTMLElement>('[data-shown-key]').forEach((one) => keys.push([one.dataset.shownKey!, one.textContent!.trim()]));
    keys.push(['?', text('keys.title')]);
    return el('dl', {class: 'facts'}, ...keys.map(([key, words]) => el('div', {}, el('dt', {}, el('kbd', {}, key)), el('dd', {}, words))));
}
