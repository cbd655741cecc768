import {call} from '../site/csrf.ts';
import {el} from '../dom.ts';
import {signInAgain} from '../site/notice.ts';
import {english, text} from '../texts.ts';
import type {Answers} from './schema.ts';

const PAUSE = 3_000;
const RETRY = 15_000;

/** Keeps what is being typed on the server, and says in words whether it is kept. */
export class Draft {
    readonly element = el('p', {class: 'draft-state'});
    private readonly url: string | undefined;
    private readonly answers: () => Answers;
    private saved: string;
    private timer: number | undefined;
    private sending = false;

    constructor(url: string | undefined, answers: () => Answers) {
        this.url = url;
        this.answers = answers;
        this.saved = JSON.stringify(answers());
        if (!url) return;
        document.addEventListener('visibilitychange', () => void this.save(document.hidden));
    }

    /** Something was typed: save once the typing pauses. */
    touched(): void {
        if (!this.url || !this.dirty) return;
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
    }

    async save(leaving = false): Promise<void> {
        if (!this.url || this.sending || !this.dirty) return;
        clearTimeout(this.timer);
        this.sending = true;
        const body = JSON.stringify(this.answers());
        try {
            const headers = {'Content-Type': 'application/json'};
            const answer = await call(this.url, {method: 'PUT', headers, body, keepalive: leaving && body.length < 60_000});
            if (answer.ok) this.kept(body);
            else this.notKept(answer.status);
        } catch {
            this.notKept(0);
        } finally {
            this.sending = false;
        }
    }

    private kept(body: string): void {
        this.saved = body;
        this.touched();
        const now = new Date().toLocaleTimeString(english ? 'en-GB' : 'zh-CN', {hour: '2-digit', minute: '2-digit'});
        this.say(text('form.saved', now), 'kept');
    }

    private notKept(status: number): void {
        this.say(text(status === 403 ? 'form.not-saved-barred' : 'form.not-saved'), 'failed');
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
