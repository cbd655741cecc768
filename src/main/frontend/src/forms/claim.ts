import {call} from '../site/csrf.ts';
import {notice, notSent, signInAgain} from '../site/notice.ts';

/*
 * A step that nobody has is claimed by whoever begins to fill it in or decides it: <form data-claim-url="…">. What says
 * that it is free ([data-free]) goes, what says that it is theirs ([data-claimed]) comes.
 */

/** Somebody has done something to the form or its buttons, and not only looked; perhaps before this script had come. */
let begun = [...document.querySelectorAll<HTMLTextAreaElement>('[data-draft-url] textarea')].some((one) => one.value !== one.defaultValue);
for (const event of ['input', 'change', 'click']) document.addEventListener(event, (e) => (begun ||= isAct(e)), {capture: true});

let claiming: Promise<boolean> | undefined;

/** Whether the step is theirs now: it was, or it has just been claimed. What stands against it is said. */
export function claimed(): Promise<boolean> {
    const free = document.querySelector<HTMLElement>('[data-claim-url]');
    if (!free) return Promise.resolve(true);
    claiming ??= claim(free).then((done) => {
        if (!done) claiming = undefined;
        return done;
    });
    return claiming;
}

/** As {@link claimed}, and nobody's yet while they have only looked. */
export async function begunToFill(): Promise<boolean> {
    return begun && (await claimed());
}

function isAct(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('[data-form], [data-draft-url], [data-hand-in]') !== null;
}

async function claim(free: HTMLElement): Promise<boolean> {
    try {
        const answer = await call(free.dataset.claimUrl!, {method: 'POST'});
        if (answer.ok) theirs(free);
        else await refused(answer);
        return answer.ok;
    } catch {
        notSent(0);
        return false;
    }
}

function theirs(free: HTMLElement): void {
    delete free.dataset.claimUrl;
    document.querySelectorAll('[data-free]').forEach((one) => one.remove());
    document.querySelectorAll<HTMLElement>('[data-claimed]').forEach((one) => (one.hidden = false));
}

async function refused(answer: Response): Promise<void> {
    if (answer.status === 401) return signInAgain();
    const problem = (await answer.json().catch(() => ({}))) as {detail?: string};
    if (problem.detail) notice('failure-notice', problem.detail);
    else notSent(answer.status);
}
