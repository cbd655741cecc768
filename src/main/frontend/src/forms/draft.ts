import {call} from '../site/csrf.ts';
import {el} from '../dom.ts';
import {signInAgain} from '../site/notice.ts';
import {english, text} from '../texts.ts';
import {type Merged, merge} from './merge.ts';
import type {Answers} from './schema.ts';
import {UnsentAnswers} from './unsent.ts';

const PAUSE = 3_000;
const RETRY = 15_000;

/** What the server answers when another window has saved since: what is there, and what that is called. */
export interface Moved {
    etag: string;
    theirs: Answers;
}

type Problem = Partial<Moved> & {detail?: string};

/** Puts merged answers on the page; where both places have answered the same, asks which to keep and then calls back. */
export type Settle = (merged: Merged, theirs: Answers, chosen: () => void) => void;

/** Where answers are kept, and what that place calls what it has. */
export interface Place {
    url: string | undefined;
    etag: string | undefined;
    /** How answers are written on the wire, where not as they are. */
    shape?: {pack(answers: Answers): Answers; unpack(packed: Answers): Answers; opened(): Answers};
    /** What has to be done before anything can be kept; whether it was. */
    ready?: () => Promise<boolean>;
    /** Where it is said what is kept, where not in an element of its own. */
    element?: HTMLElement | null;
}

/** Keeps what is being typed on the server, and says in words whether it is kept. Never over what was not seen here. */
export class Draft {
    readonly element: HTMLElement;
    /** What the answers on the server are called, as far as this page has seen them. */
    etag: string | undefined;
    /** Two places have answered the same differently, and nobody has chosen yet. */
    open = false;
    /** Somebody is handing the answers in: that keeps them too. */
    private held = false;
    private saved: string;
    /** Sent since the server answered last: it may have them, though nothing came back. */
    private readonly sent = new Set<string>();
    private timer: number | undefined;
    private sending: Promise<void> | undefined;
    /** In the browser, while the server does not have it. */
    private readonly unsent: UnsentAnswers | undefined;

    constructor(
        private readonly place: Place,
        private readonly answers: () => Answers,
        private readonly settle: Settle,
    ) {
        this.etag = place.etag;
        this.element = place.element ?? el('p', {class: 'draft-state'});
        this.saved = JSON.stringify({...answers(), ...place.shape?.opened()});
        if (!place.url) return;
        this.unsent = new UnsentAnswers(place.url);
        this.unsent.onOther(() => this.say(text('form.other-window'), 'failed'));
        document.addEventListener('visibilitychange', () => void this.save(document.hidden));
    }

    /**
     * Puts back what was typed off line in a window that was closed before the server had it, and keeps what was typed
     * before this page listened.
     *
     * @param put shows answers on the page
     */
    recover(put: (answers: Answers) => void): void {
        const left = this.unsent?.takeUp() ?? [];
        if (left.length === 0) return this.left();
        const theirs = this.answers();
        const merged = left.reduce<Merged>(
            (all, {before, typed}) => {
                const one = merge(before, typed, all.answers);
                return {...one, taken: [...all.taken, ...one.taken], both: [...all.both, ...one.both]};
            },
            {answers: theirs, taken: [], both: []},
        );
        this.unsent!.keep({before: theirs, typed: merged.answers});
        this.say(text('form.recovered'), 'kept');
        if (merged.both.length > 0) return this.ask(merged, theirs);
        put(merged.answers);
        this.touched();
    }

    /** Something was typed: save once the typing pauses. */
    touched(): void {
        if (!this.place.url || !this.dirty) return;
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.save(), PAUSE);
    }

    /** A field was left: save now. */
    left(): void {
        if (this.dirty) void this.save();
    }

    /** Whether there is anything the server does not have yet. */
    get dirty(): boolean {
        return JSON.stringify(this.answers()) !== this.saved;
    }

    /** The answers have been handed in: nothing is left to save. */
    handedIn(): void {
        clearTimeout(this.timer);
        this.saved = JSON.stringify(this.answers());
        this.unsent?.forget();
    }

    async save(leaving = false): Promise<void> {
        const {url} = this.place;
        // nobody hears any more whether the server has it: the next window finds it
        if (leaving && this.dirty) this.unsent?.keep({before: JSON.parse(this.saved) as Answers, typed: this.answers()});
        if (!url || this.sending || this.held || this.open || !this.dirty) return;
        clearTimeout(this.timer);
        this.sending = this.put(url, leaving);
        await this.sending;
        this.sending = undefined;
    }

    /**
     * Saves what there is, and tells whether the server has all of it.
     *
     * @param asOpened also what the form opened with and nobody has touched
     */
    async flush(asOpened = false): Promise<boolean> {
        await this.sending;
        if (asOpened && !this.dirty && this.place.url && !this.open) await this.put(this.place.url, false);
        else await this.save();
        return !this.dirty;
    }

    /** Nothing is saved by itself between this and {@link handedBack}; what is under way is waited for. */
    async handingIn(): Promise<void> {
        this.held = true;
        await this.sending;
    }

    /** @param etag what the server calls these answers, if it says so: it has kept them */
    handedBack(answers: Answers, etag: string | undefined): void {
        this.held = false;
        this.sent.add(JSON.stringify(answers));
        if (etag) this.has(JSON.stringify(answers), etag);
    }

    /** Another window has saved since. */
    moved({etag, theirs}: Moved): void {
        this.etag = etag;
        const before = JSON.parse(this.saved) as Answers;
        this.saved = JSON.stringify(theirs);
        if (this.sent.has(this.saved)) return this.touched(); // it was this page, and the answer was lost
        this.ask(merge(before, this.answers(), theirs), theirs);
    }

    /** What only one place has changed is put together, about the rest a person is asked. */
    private ask(merged: Merged, theirs: Answers): void {
        this.open = merged.both.length > 0;
        if (this.open) this.say(text('form.moved'), 'failed');
        this.settle(merged, theirs, () => {
            this.open = false;
            void this.save();
        });
    }

    private async put(url: string, leaving: boolean): Promise<void> {
        if (this.place.ready && !(await this.place.ready())) return;
        const {shape} = this.place;
        const state = JSON.stringify(this.answers());
        const body = shape ? JSON.stringify(shape.pack(JSON.parse(state) as Answers)) : state;
        const headers: Record<string, string> = {'Content-Type': 'application/json'};
        if (this.etag) headers['If-Match'] = `"${this.etag}"`;
        this.sent.add(state);
        try {
            const answer = await call(url, {method: 'PUT', headers, body, keepalive: leaving && body.length < 60_000});
            if (answer.ok) this.kept(state, answer);
            else if (answer.status === 409) this.refused((await answer.json()) as Problem);
            else this.notKept(answer.status);
        } catch {
            this.notKept(0);
        }
    }

    /** Somebody else has the step by now, or another window has saved since. */
    private refused(problem: Problem): void {
        if (!problem.etag || !problem.theirs) return this.say(problem.detail ?? text('form.not-saved'), 'failed');
        const {shape} = this.place;
        this.moved({etag: problem.etag, theirs: shape ? shape.unpack(problem.theirs) : problem.theirs});
    }

    private kept(body: string, answer: Response): void {
        this.has(body, etagOf(answer) ?? this.etag);
        this.touched();
        const now = new Date().toLocaleTimeString(english ? 'en-GB' : 'zh-CN', {hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai'});
        this.say(text('form.saved', now), 'kept');
    }

    private has(body: string, etag: string | undefined): void {
        this.saved = body;
        this.unsent?.forget();
        this.etag = etag;
        this.sent.clear();
    }

    private notKept(status: number): void {
        this.say(text(status === 403 ? 'form.not-saved-barred' : 'form.not-saved'), 'failed');
        if (status !== 403) this.unsent?.keep({before: JSON.parse(this.saved) as Answers, typed: this.answers()});
        if (status === 401) signInAgain();
        else this.timer = window.setTimeout(() => void this.save(), RETRY);
    }

    private say(words: string, state: 'kept' | 'failed'): void {
        if (state === 'failed') this.element.setAttribute('role', 'alert');
        else this.element.removeAttribute('role');
        this.element.dataset.state = state;
        if (this.element.textContent !== words) this.element.textContent = words;
    }
}

export function etagOf(answer: Response): string | undefined {
    return answer.headers.get('ETag')?.replace(/^W\/|"/g, '') || undefined;
}
