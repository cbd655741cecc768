import {el} from '../dom.ts';
import {call} from '../site/csrf.ts';
import {signInAgain} from '../site/notice.ts';
import {LeftBehind, offer, type Left} from './left.ts';
import {looking, type Seen} from './looking.ts';
import {merged} from './threeWay.ts';
import {text} from './texts.ts';

const QUIET = 1500;

/**
 * One file of a draft: loaded once, saved by itself a moment after the last change, never over somebody else's change.
 * What could not be saved stays in this browser until it can.
 */
export class DraftFile {
    readonly state = el('p', {class: 'editor-state', role: 'status'});
    private readonly others = el('p', {class: 'editor-others', role: 'status'});
    /** What can be done where the server does not take it. */
    private readonly ways = el('span', {class: 'editor-ways'});
    private readonly left: LeftBehind;
    /** What is changed here was made from this, as the editor writes it. */
    private base = '';
    private tag: string | null = null;
    private waiting: ReturnType<typeof setTimeout> | undefined;
    private saving = Promise.resolve();
    /** Tells what is not saved yet; undefined while everything is. */
    private content: (() => Promise<string>) | undefined;

    constructor(
        private readonly url: string,
        private readonly type: string,
    ) {
        this.left = new LeftBehind(url);
        window.addEventListener('beforeunload', (event) => {
            if (!this.content) return;
            void this.save();
            event.preventDefault();
        });
        window.addEventListener('online', () => void this.save());
        // a phone puts a window away without a word, and it may never come back
        document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void this.save());
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
        const now = await answer.text();
        this.base = now;
        const box = offer(this.left.takeUp(now), (one) => one.tag !== this.tag, (one) => this.goOn(one));
        if (box) this.state.after(box);
        return now;
    }

    /** The file as the editor writes it when nothing is changed: what two people did to it is told apart by that. */
    unchanged(base: string): void {
        this.base = base;
    }

    /** Saves what was left behind over what is there now, which stays in the history, and shows it. */
    private async goOn({body, forget}: Left): Promise<void> {
        this.changed(() => Promise.resolve(body));
        await this.save();
        if (this.content) return;
        forget();
        location.reload();
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
        this.left.keep(body, this.tag ?? '');
        this.say('saving');
        try {
            const headers = {'Content-Type': this.type, ...(this.tag ? {'If-Match': this.tag} : {})};
            const answer = await call(`${this.url}?automatic=true`, {method: 'PUT', headers, body});
            if (answer.ok) this.saved(answer, content, body);
            else await this.refused(answer, body);
        } catch {
            this.kept();
        }
    }

    /** What was changed while it was being saved still waits. */
    private saved(answer: Response, content: () => Promise<string>, body: string): void {
        this.base = body;
        this.tag = answer.headers.get('ETag') ?? this.tag;
        if (this.content === content) this.content = undefined;
        if (!this.content) this.left.forget();
        this.say(this.content ? 'changed' : 'saved');
        document.body.dispatchEvent(new CustomEvent('draft-saved', {bubbles: true}));
    }

    /** Somebody else has saved or is editing, or it cannot be kept: the server says so; what was done here stays in this browser. */
    private async refused(answer: Response, body: string): Promise<void> {
        if (answer.status === 401) signInAgain();
        if (answer.status !== 409 && answer.status !== 422) return this.kept();
        const problem = (await answer.json()) as Problem;
        const why = problem.errors?.map((error) => error.message ?? '').join(' ') || (problem.detail ?? '');
        this.say(answer.status === 409 ? 'conflict' : 'refused', why);
        if (problem.type?.endsWith('/draft-locked')) this.may('take-over', () => this.takeOver());
        if (problem.etag) {
            this.ways.append(el('a', {class: 'btn btn-secondary', href: location.pathname, target: '_blank', rel: 'noopener'}, text('conflict.look')));
            const both = merged(this.base, body, problem.theirs ?? '');
            if (both !== undefined) this.may('merge', () => this.over(problem.etag!, both));
            this.may('save-mine', () => this.over(problem.etag!));
        }
    }

    private may(key: string, act: () => Promise<void>): void {
        const button = el('button', {type: 'button', class: 'btn btn-secondary'}, text(`conflict.${key}`));
        button.addEventListener('click', () => void act());
        this.ways.append(button);
        if (!this.ways.isConnected) this.state.after(this.ways);
    }

    private async takeOver(): Promise<void> {
        const lock = this.url.replace(/\/files\/[^/]+$/, '/lock');
        await call(lock, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({takeOver: true})});
        await this.save();
    }

    /** Saves over what the other has saved, which stays in the history; with what both did the page is opened anew. */
    private async over(etag: string, both?: string): Promise<void> {
        this.tag = `"${etag.replace(/"/g, '')}"`;
        if (both !== undefined) this.changed(() => Promise.resolve(both));
        await this.save();
        if (both !== undefined && !this.content) location.reload();
    }

    private kept(): void {
        this.say('kept');
        this.waiting = setTimeout(() => void this.save(), 10 * QUIET);
    }

    private say(state: string, why = ''): void {
        this.state.dataset.state = state;
        this.state.textContent = `${why} ${text(`state.${state}`)}`.trim();
        this.ways.replaceChildren();
    }
}

interface Problem {
    type?: string;
    detail?: string;
    etag?: string;
    theirs?: string;
    errors?: {message?: string}[];
}
