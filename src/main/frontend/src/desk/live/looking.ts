import {call} from '../../site/csrf.ts';
import {attention} from './attention.ts';

/** Three times before the server forgets it. */
const AGAIN_MS = 20_000;

/** Says that somebody has a case on their screen, as long as they look at it, and shows who else has. */
export function looking(): void {
    const line = document.querySelector<HTMLElement>('[data-looking]');
    if (!line?.dataset.case) return;
    const url = `/api/v1/cases/${encodeURIComponent(line.dataset.case)}/looking`;
    let again: ReturnType<typeof setInterval> | undefined;
    const leave = () => {
        if (again === undefined) return;
        clearInterval(again);
        again = undefined;
        call(url, {method: 'DELETE', keepalive: true}).catch(() => undefined);
    };
    attention((there) => {
        if (!there) return leave();
        void say(url, line);
        again ??= setInterval(() => void say(url, line), AGAIN_MS);
    });
    addEventListener('pagehide', leave);
}

/** What cannot be said now is said the next time. */
async function say(url: string, line: HTMLElement): Promise<void> {
    try {
        const answer = await call(url, {method: 'POST', headers: {Accept: 'application/json'}});
        const {text} = answer.ok ? ((await answer.json()) as {text: string}) : {text: ''};
        if (line.textContent === text) return;
        line.textContent = text;
        // several names may not have the room
        line.title = text;
    } catch {
        return;
    }
}
