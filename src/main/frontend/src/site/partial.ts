import htmx from 'htmx.org';
import {csrf} from './csrf.ts';
import {notSent, signInAgain} from './notice.ts';

interface HtmxEvent {
    headers: Record<string, string>;
    xhr: XMLHttpRequest;
    shouldSwap: boolean;
    isError: boolean;
}

/** Manners of partial refreshes: our CSRF header, server-side refusals shown, a lost session said calmly. */
export function mindManners(): void {
    Object.assign(htmx.config, {
        allowEval: false,
        includeIndicatorStyles: false,
        allowScriptTags: false,
        selfRequestsOnly: true,
        historyCacheSize: 0,
        refreshOnHistoryMiss: true,
        scrollIntoViewOnBoost: false,
    });
    on('htmx:configRequest', (detail) => Object.assign(detail.headers, csrf()));
    on('htmx:beforeSwap', showRefusals);
    on('htmx:responseError', (detail) => explain(detail.xhr.status));
    on('htmx:sendError', () => notSent(0));
}

/** 422 and 409 carry markup that says what is wrong: it is swapped in like an answer. */
function showRefusals(detail: HtmxEvent): void {
    if (detail.xhr.status !== 422 && detail.xhr.status !== 409) return;
    detail.shouldSwap = true;
    detail.isError = false;
}

function explain(status: number): void {
    if (status === 401) signInAgain();
    else notSent(status);
}

function on(name: string, act: (detail: HtmxEvent) => void): void {
    document.addEventListener(name, (event) => act((event as CustomEvent<HtmxEvent>).detail));
}
