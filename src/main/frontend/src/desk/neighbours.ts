import {el} from '../dom.ts';
import {text} from '../texts.ts';

const KEY = 'list';

/**
 * The steps of the list somebody came from, so that n and p lead through it without going back. Kept in the tab alone:
 * another tab may have come from another list.
 */
export function neighbours(): void {
    keepList();
    document.addEventListener('htmx:afterSettle', keepList);
    const back = document.querySelector('.case-head .case-head-back');
    if (!back) return;
    const list = read();
    const at = list.indexOf(location.pathname);
    if (at < 0) return;
    const before = neighbour(list[at - 1], 'p', text('keys.previous'));
    const after = neighbour(list[at + 1], 'n', text('keys.next'));
    back.before(...[before, after].filter((one) => one !== undefined));
}

function keepList(): void {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-rows] [data-row] a[data-open]')];
    if (links.length) sessionStorage.setItem(KEY, JSON.stringify(links.map((link) => link.pathname)));
}

function neighbour(path: string | undefined, key: string, words: string): HTMLElement | undefined {
    return path ? el('a', {href: path, 'data-key': key}, words) : undefined;
}

function read(): string[] {
    try {
        const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
        return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string' && one.startsWith('/')) : [];
    } catch {
        return [];
    }
}
