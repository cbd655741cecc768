import {el} from '../dom.ts';
import {call} from '../site/csrf.ts';
import {signInAgain} from '../site/notice.ts';
import {text} from './texts.ts';

const QUIET = 1500;

/**
 * One file of a draft: loaded once, saved by itself a moment after the last change, never over somebody else's change.
 * What could not be saved stays in this browser until it can.
 */
export class DraftFile {
    readonly state = el('p', {class: 'editor-state', role: 'status'});
    private tag: string | null = null;
    private waiting: ReturnType<typeof setTimeout> | undefined;
    private saving = Promise.resolve();
    private content: () => Promise<string> = () => Promise.resolve('');

    constructor(
        private readonly url: string,
        private readonly type: string,
    ) {
        window.addEventListener('beforeunload', (event) => {
            if (this.waiting !== undefined) event.preventDefault();
        });
    }

    async load(): Promise<string> {
        const answer = await call(this.url);
        if (!answer.ok) throw new Error(String(answer.status));
        this.tag = answer.headers.get('ETag');
        return answer.text();
    }

    /** Something has changed; `content` tells what it is now when it is time to save. */
    changed(content: () => Promise<string>): void {
        this.content = content;
        clearTimeout(this.waiting);
        this.say('changed');
        this.waiting = setTimeout(() => void this.save(), QUIET);
    }

    /** Saves what has changed, after a save that is still going on. */
    save(): Promise<void> {
        clearTimeout(this.waiting);
        this.saving = this.saving.then(() => this.put());
        return this.saving;
    }

    private async put(): Promise<void> {
        const body = await this.content();
        this.say('saving');
        try {
            const headers = {'Content-Type': this.type, ...(this.tag ? {'If-Match': this.tag} : {})};
            const answer = await call(`${this.url}?automatic=true`, {method: 'PUT', headers, body});
            if (answer.ok) this.saved(answer);
            else await this.refused(answer, body);
        } catch {
            this.kept(body);
        }
    }

    private saved(answer: Response): void {
        this.waiting = undefined;
        this.tag = answer.headers.get('ETag') ?? this.tag;
        localStorage.removeItem(this.url);
        this.say('saved');
        document.body.dispatchEvent(new CustomEvent('draft-saved', {bubbles: true}));
    }

    /** Somebody else has saved, or is editing: the server says who; what was done here stays in this browser. */
    private async refused(answer: Response, body: string): Promise<void> {
        if (answer.status === 401) signInAgain();
        if (answer.status !== 409) return this.kept(body);
        localStorage.setItem(this.url, body);
        const problem = (await answer.json()) as {detail?: string};
        this.say('conflict', problem.detail ?? '');
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
