import {call} from './csrf.ts';
import {notSent, signInAgain} from './notice.ts';

/** So long after this page heard of the server, or where the browser is off line, a form is not sent before it is known that it would be taken. */
const STALE = 60_000;

/**
 * What somebody typed into a form without a draft outlives their session, and a server that cannot be reached: sent then,
 * it would be gone with the page. So the server is asked first whether they are still signed in; where not, the page stays
 * as it is, they sign in in another tab, and send it again. Nor is it sent in the name of somebody else who has meanwhile.
 */
export function keepWhatWasTyped(): void {
    if (!document.body.dataset.signedIn) return;
    let heard = Date.now();
    const asking = new Set<HTMLFormElement>();
    document.addEventListener(
        'submit',
        (event) => {
            const form = event.target as HTMLFormElement;
            if (!wouldBeLost(form) || (Date.now() - heard < STALE && navigator.onLine)) return;
            event.preventDefault();
            event.stopImmediatePropagation();
            if (asking.has(form)) return;
            asking.add(form);
            void isTaken()
                .then((taken) => {
                    if (!taken) return;
                    heard = Date.now();
                    form.requestSubmit(event.submitter);
                })
                .finally(() => asking.delete(form));
        },
        true,
    );
}

async function isTaken(): Promise<boolean> {
    try {
        const answer = await call('/api/v1/me');
        if (answer.status === 401) signInAgain();
        else if (!answer.ok) notSent(answer.status);
        if (!answer.ok) return false;
        const same = ((await answer.json()) as {mark?: string}).mark === document.body.dataset.signedIn;
        if (!same) signInAgain();
        return same;
    } catch {
        notSent(0);
        return false;
    }
}

/** Forms of a step keep a draft; files, tickets at a gate and parts of a page are sent in place. */
function wouldBeLost(form: HTMLFormElement): boolean {
    if (form.method !== 'post' || form.target === '_blank') return false;
    if (form.matches('[data-draft-url], [data-upload], [data-gate-form], [hx-post], [hx-put]')) return false;
    return [...form.elements].some(isChanged);
}

function isChanged(one: Element): boolean {
    if (one instanceof HTMLTextAreaElement) return one.value !== one.defaultValue;
    if (one instanceof HTMLSelectElement) return one.selectedIndex !== Math.max([...one.options].findIndex((option) => option.defaultSelected), 0);
    if (!(one instanceof HTMLInputElement) || one.type === 'hidden' || one.type === 'password') return false;
    if (one.type === 'checkbox' || one.type === 'radio') return one.checked !== one.defaultChecked;
    return one.value !== one.defaultValue;
}
