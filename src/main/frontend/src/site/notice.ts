import {text} from '../texts.ts';

/** A calm message at the foot of the page that stays until it is closed; the page beneath is left as it is. */
export function notice(id: string, message: string, link?: {href: string; words: string}): void {
    document.getElementById(id)?.remove();
    const box = document.createElement('div');
    box.id = id;
    box.className = 'notice';
    box.setAttribute('role', 'alert');
    const words = document.createElement('p');
    words.textContent = message;
    box.append(words);
    if (link) box.append(newTab(link));
    box.append(closer(box));
    document.body.append(box);
}

function newTab(link: {href: string; words: string}): HTMLAnchorElement {
    const anchor = document.createElement('a');
    anchor.className = 'btn btn-primary';
    anchor.href = link.href;
    anchor.target = '_blank';
    anchor.rel = 'noopener';
    anchor.textContent = link.words;
    return anchor;
}

function closer(box: HTMLElement): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-quiet';
    button.textContent = text('close');
    button.addEventListener('click', () => box.remove());
    return button;
}

/** The session has ended while somebody was typing: say so, keep the page, sign in elsewhere, send again. */
export function signInAgain(): void {
    const href = document.body.dataset.signIn ?? '/sign-in';
    notice('session-notice', text('session.ended'), {href, words: text('session.sign-in')});
}

/** An answer that is neither what was asked for nor a refusal the page knows how to show. */
export function notSent(status: number): void {
    const key = status === 0 ? 'failed.network' : status === 403 ? 'failed.barred' : 'failed.server';
    notice('failure-notice', text(key));
}
