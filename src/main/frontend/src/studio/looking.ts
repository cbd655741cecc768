import {attention} from '../desk/live/attention.ts';
import {call} from '../site/csrf.ts';
import {text} from './texts.ts';

/** Three times before the server forgets it. */
const AGAIN_MS = 20_000;

/** What a page with a file open hears: who else has it open, what it is by now, who saved the draft last. */
export interface Seen {
    text: string;
    etag: string;
    changed: string;
}

/** Says that a file is open here for as long as somebody looks at it; `ask` gives what hears the answer. */
export function looking(url: string, ask: () => (seen: Seen) => void): void {
    let again: ReturnType<typeof setInterval> | undefined;
    const say = async () => {
        const heard = ask();
        try {
            const answer = await call(url, {method: 'POST', headers: {Accept: 'application/json'}});
            if (answer.ok) heard((await answer.json()) as Seen);
        } catch {
            return;
        }
    };
    attention((there) => {
        clearInterval(again);
        if (!there) return;
        void say();
        again = setInterval(() => void say(), AGAIN_MS);
    });
}

/** `<p data-looking-url="…" data-etag="…">` on a page without an editor: a line of who else has it open, and whether it was saved since. */
export function lookingLine(line: HTMLElement): void {
    looking(line.dataset.lookingUrl!, () => (seen) => {
        line.textContent = seen.etag === line.dataset.etag ? seen.text : `${seen.changed} ${text('state.stale')}`;
    });
}
