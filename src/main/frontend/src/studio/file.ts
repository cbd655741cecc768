import {el} from '../dom.ts';
import {call} from '../site/csrf.ts';
import {signInAgain} from '../site/notice.ts';
import {looking, type Seen} from './looking.ts';
import {text} from './texts.ts';

const QUIET = 1500;

/**
 * One file of a draft: loaded once, saved by itself a moment after the last change, never over somebody else's change.
 * What could not be saved stays in this browser until it can.
 */
export class DraftFile {
    readonly state = el('p', {class: 'editor-state', role: 'status'});
    private readonly others = el('p', {class: 'editor-others', role: 'status'});
    private tag: string | null = null;
    private waiting: ReturnType<typeof setTimeout> | undefined;
    private saving = Promise.resolve();
    /** Tells what is not saved yet; undefined while everything is. */
    private content: (() => Promise<string>) | undefined;

    constructor(
        private readonly url: string,
        private readonly type: string,
    ) {
        window.addEventListener('beforeunload', (event) => {
            if (this.content) event.preventDefault();
        });
        // what leads to another state of the file waits for what was just done to be in the history
        document.addEventListener('submit', (event) => {
            const form = event.target as HTMLFormElement;
            if (!this.content || !form.matches('[data-after-save]')) return;
            event.preventDefault();
            const pressed = (event as SubmitEvent).submitter;
            void this.save().then(() => this.content || form.requestSubmit(pressed));
        });
    }

    async load(): Promise<string> {
        const answer = await call(this.url);
        if (!answer.ok) throw new Error(String(answer.status));
        this.tag = answer.headers.get('ETag');
        looking(this.url.replace('/draft/files/', '/draft/looking/'), () => {
            const tag = this.tag;
            return (seen) => tag === this.tag && this.heard(seen);
        });
        return answer.text();
    }

    /** Something has changed; `content` tells what it is now when it is time to save. */
    changed(content: () => Promise<string>): void {
        this.content = content;
        clearTimeout(this.waiting);
        this.say('changed');
        this.waiting = setTimeout(() => void this.save(), QUIET);
    }

    /** Saves what has changed, after a save that is still going on; where nothing has, nothing is sent. */
    save(): Promise<void> {
        clearTimeout(this.waiting);
        this.saving = this.saving.then(() => this.put());
        return this.saving;
    }

    /** Who else has it open; and whether somebody has saved it since, before anything is changed here. */
    private heard(seen: Seen): void {
        this.others.textContent = seen.text;
        if (!this.others.isConnected) this.state.after(this.others);
        if (!this.content && `"${seen.etag}"` !== this.tag) this.say('stale', seen.changed);
    }

    private async put(): Promise<void> {
        const content = this.content;
        if (!content) return;
        const body = await content();
        this.say('saving');
        try {
            const headers = {'Content-Type': this.type, ...(this.tag ? {'If-Match': this.tag} : {})};
            const answer = await call(`${this.url}?automatic=true`, {method: 'PUT', headers, body});
            if (answer.ok) this.saved(answer, content);
            else await this.refused(answer, body);
        } catch {
            this.kept(body);
        }
    }

    /** What was changed while it was being saved still waits. */
    private saved(answer: Response, content: () => Promise<string>): void {
        this.tag = answer.headers.get('ETag') ?? this.tag;
        localStorage.removeItem(this.url);
        if (this.content === content) this.content = undefined;
        this.say(this.content ? 'changed' : 'saved');
        document.body.dispatchEvent(new CustomEvent('draft-saved', {bubbles: true}));
    }

    /** Somebody else has saved or is editing, or it cannot be kept: the server says so; what was done here stays in this browser. */
    private async refused(answer: Response, body: string): Promise<void> {
        if (answer.status === 401) signInAgain();
        if (answer.status !== 409 && answer.status !== 422) return this.kept(body);
        localStorage.setItem(this.url, body);
        const problem = (await answer.json()) as {detail?: string; errors?: {message?: string}[]};
        const why = problem.errors?.map((error) => error.message ?? '').join(' ') || (problem.detail ?? '');
        this.say(answer.status === 409 ? 'conflict' : 'refused', why);
    }

    private kept(body: string): void {
        localStorage.setItem(this.url, body);
        this.say('kept');
        this.waiting = setTimeout(() => void this.save(), 10 * QUIET);
    }

    private say(state: string, why = ''): void {
        this.state.dataset.state = state;
        this.state.textContent = `${why} ${text(`state.${state}`)}`.trim();
    }
}
