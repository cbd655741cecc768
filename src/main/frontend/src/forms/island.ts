import {el} from '../dom.ts';
import {notice, notSent} from '../site/notice.ts';
import {text} from '../texts.ts';
import {answerList} from './answers.ts';
import {Beside, besideless} from './beside.ts';
import {begunToFill, claimed} from './claim.ts';
import {Draft, type Settle} from './draft.ts';
import {type InputError, firstToDo, focusOn, hideSummary, markAll, ownErrors, showSummary} from './errors.ts';
import {ask, choose, names} from './moved.ts';
import {Turner, instancesOn, pagesOf} from './pages.ts';
import {polish} from './polish.ts';
import {type Answers, type Schema, daysOfToday} from './schema.ts';
import {type Destination, type Outcome, send} from './send.ts';
import {type Instance, type Viewer} from './viewer.ts';
import {Wizard} from './wizard.ts';

/** A form on the page: the viewer, and around it errors, draft, pages and handing in. */
export class FormIsland {
    private readonly summary = el('div', {class: 'error-summary', role: 'alert', tabindex: -1, hidden: true});
    private readonly screen = el('div', {class: 'form-screen'});
    private readonly handIn: HTMLButtonElement;
    private draft!: Draft;
    /** What is typed beside the form and kept with it; nothing where only answers are kept. */
    private beside: Beside | undefined;
    private wizard: Wizard | undefined;
    private busy = false;

    constructor(
        private readonly root: HTMLElement,
        private readonly viewer: Viewer,
        private readonly turner: Turner,
        private readonly schema: Schema,
    ) {
        const words = root.dataset.submitLabel ?? text('form.hand-in');
        this.handIn = el('button', {type: 'button', class: 'btn btn-primary'}, words);
        this.handIn.addEventListener('click', () => void this.submit());
    }

    async open(data: Answers): Promise<void> {
        this.turner.hold();
        await this.viewer.importSchema(this.schema, {...daysOfToday(this.schema, this.root.dataset.today), ...data});
        await painted();
        await this.turner.make(pagesOf(this.schema).map((page) => page.id));
        await settled();
        if (this.root.dataset.readonly !== undefined) return this.read();
        this.write();
        const found: InputError[] = JSON.parse(this.root.dataset.errors ?? '[]');
        if (found.length) this.showFound(found);
        else if (location.hash === '#act') this.toFirstThing();
    }

    /** What the server has found is said here, beside the fields, and not a second time on top of the page. */
    private showFound(found: InputError[]): void {
        document.querySelector('[data-server-errors]')?.remove();
        this.show(found);
    }

    /** After claiming: the cursor is where something has to be written, or on what is likely done next. */
    private toFirstThing(): void {
        const first = firstToDo(this.viewer);
        if (first) focusOn(this.viewer, first);
        else document.querySelector<HTMLElement>(`${this.root.dataset.with} button[data-hand-in]`)?.focus();
    }

    /** To be read: the answers as a list instead of grey fields. */
    private read(): void {
        this.root.replaceChildren(answerList(this.viewer, this.schema.components, 'h3'));
    }

    private write(): void {
        this.viewer.attachTo(this.screen);
        const {draftUrl, answersEtag, with: outside} = this.root.dataset;
        this.beside = draftUrl ? Beside.within(outside) : undefined;
        const element = document.querySelector<HTMLElement>(`${outside} [data-draft-state]`);
        const place = {url: draftUrl, etag: answersEtag, shape: this.beside, ready: begunToFill, element};
        this.draft = new Draft(place, () => this.typed(), this.settle);
        const pages = pagesOf(this.schema);
        if (pages.length > 1 && this.root.dataset.pages !== 'one') this.inPages();
        else this.onOne();
        polish(this.viewer, this.screen, this.exampleDay());
        this.viewer.on('changed', () => this.draft.touched());
        this.screen.addEventListener('focusout', () => this.draft.left());
        this.watchBeside();
        this.screen.addEventListener('submit', (event) => this.onEnter(event), {capture: true});
        this.draft.recover((answers) => this.put(answers));
        window.addEventListener('beforeunload', (event) => this.draft.dirty && event.preventDefault());
    }

    /** The days that forms ask for are of these days: birth stands in the identity number. */
    private exampleDay(): string {
        return (this.root.dataset.today ?? new Date().toLocaleDateString('sv')).replace(/-0/g, '-');
    }

    /** What was typed so far: the form's answers as they would be handed in, and what stands beside them. */
    private typed(): Answers {
        return this.beside ? {...this.answers(), ...this.beside.values()} : this.viewer._getState().data;
    }

    private watchBeside(): void {
        const outside = this.beside && document.querySelector(this.root.dataset.with!);
        outside?.addEventListener('input', () => this.draft.touched());
        outside?.addEventListener('focusout', () => this.draft.left());
    }

    private onOne(): void {
        const actions = el('div', {class: 'actions'}, this.root.dataset.submitLabel !== undefined && this.handIn);
        const state = this.draft.element.isConnected ? [] : [this.draft.element];
        this.root.replaceChildren(this.summary, this.screen, actions, ...state);
        this.outerButtons();
    }

    private inPages(): void {
        const elsewhere = this.root.dataset.check === 'elsewhere';
        const wizard = new Wizard(this.viewer, this.schema, pagesOf(this.schema), this.turner, this.screen, this.handIn, elsewhere);
        wizard.turned = () => hideSummary(this.summary);
        wizard.stays = (page) => this.show(ownErrors(this.viewer, instancesOn(this.viewer, page)));
        this.root.replaceChildren(this.summary, wizard.head, this.screen, wizard.body, wizard.foot, this.draft.element);
        this.wizard = wizard;
        wizard.show(false);
    }

    /** Buttons elsewhere on the page that hand this form in, with their name and value: outcomes of a step. */
    private outerButtons(): void {
        const outside = this.root.dataset.with;
        if (!outside) return;
        document.querySelector(outside)?.addEventListener('click', (event) => {
            const look = (event.target as Element).closest<HTMLAnchorElement>('a[data-look-first]');
            if (look) {
                event.preventDefault();
                return void this.look(look.href);
            }
            const button = (event.target as Element).closest<HTMLButtonElement>('button[data-hand-in]');
            if (!button) return;
            event.preventDefault();
            void this.submit(button);
        });
    }

    /** Enter in a field of the viewer's own form element must not send half a form. */
    private onEnter(event: Event): void {
        event.preventDefault();
        event.stopPropagation();
    }

    /** Hands the form in; a button that needs no complete form (data-hand-in="unchecked") leaves checking to the server. */
    private async submit(by: HTMLButtonElement = this.handIn): Promise<void> {
        if (this.busy) return;
        hideSummary(this.summary);
        this.beside?.mark([]);
        const wrong = by.dataset.handIn === 'unchecked' ? [] : ownErrors(this.viewer);
        if (wrong.length) return this.show(wrong);
        if (by.dataset.handIn === 'looked-at') return this.look(by.dataset.look!);
        this.busy = true;
        const waiting = window.setTimeout(() => by.classList.add('waiting'), 300);
        by.setAttribute('aria-disabled', 'true');
        const outcome = await this.hand(by);
        clearTimeout(waiting);
        by.classList.remove('waiting');
        by.removeAttribute('aria-disabled');
        this.busy = false;
        if (outcome.kind === 'refused') this.show(outcome.errors);
        if (outcome.kind === 'taken') this.taken(outcome.next ?? this.root.dataset.nextUrl ?? null, outcome.answer);
    }

    /** Some decisions are looked at a second time, on a page that reads what is kept. */
    private async look(address: string): Promise<void> {
        if (!(await claimed())) return;
        if (await this.draft.flush(this.root.dataset.draftOpens !== undefined)) location.assign(address);
        else notSent(0);
    }

    private async hand(by: HTMLButtonElement): Promise<Outcome> {
        await this.draft.handingIn();
        const answers = this.answers();
        if (!(await claimed())) return this.keptBack(answers);
        const outcome: Outcome = this.draft.open ? {kind: 'not-sent'} : await send(this.destination(by), answers);
        this.draft.handedBack(answers, outcome.kind === 'refused' ? outcome.etag : undefined);
        if (outcome.kind === 'moved') this.draft.moved(outcome.moved);
        if (this.draft.open) ask();
        return outcome;
    }

    private keptBack(answers: Answers): Outcome {
        this.draft.handedBack(answers, undefined);
        return {kind: 'not-sent'};
    }

    /** Another window has saved since: what it alone has changed appears here, about the rest somebody has to choose. */
    private readonly settle: Settle = (merged, theirs, chosen) => {
        const {schema} = this.viewer._getState();
        if (merged.taken.length) {
            this.put(merged.answers);
            notice('merged-notice', text('form.merged', names(schema, merged.taken)));
        }
        if (!merged.both.length) return;
        choose(schema, merged, theirs, (taken) => {
            this.put(taken);
            chosen();
        });
    };

    private put(answers: Answers): void {
        this.viewer._setState({data: {...this.viewer._getState().data, ...besideless(answers)}});
        this.beside?.put(answers);
    }

    private taken(next: string | null, answer: unknown): void {
        this.draft.handedIn();
        if (next) location.assign(next);
        else this.root.dispatchEvent(new CustomEvent('form:taken', {bubbles: true, detail: answer}));
    }

    private show(errors: InputError[]): void {
        markAll(this.viewer, errors);
        this.beside?.mark(errors);
        showSummary(this.summary, this.viewer, errors, (instance: Instance) => this.wizard?.toField(instance.id));
    }

    private answers(): Answers {
        return this.viewer._getSubmitData();
    }

    private destination(by: HTMLButtonElement): Destination {
        const {submitUrl, submitMethod, extra, with: outside} = this.root.dataset;
        const extras: Record<string, unknown> = JSON.parse(extra ?? '{}');
        const named = outside ? document.querySelector(outside)?.querySelectorAll<HTMLInputElement>('input, select, textarea') : [];
        named?.forEach((input) => {
            const chosen = !['radio', 'checkbox'].includes(input.type) || input.checked;
            if (input.name && input.name !== '_csrf' && chosen) extras[input.name] = input.value;
        });
        if (by.name) extras[by.name] = by.value;
        return {url: submitUrl ?? location.href, method: submitMethod ?? 'POST', extras, etag: this.draft.etag};
    }
}

/**
 * The viewer knows which fields are on the screen only after it has drawn them, and a calendar takes what is typed only after
 * it was drawn, made and drawn once more. Nobody sees the form before.
 */
async function settled(): Promise<void> {
    for (let times = 0; times < 3; times++) await painted();
}

function painted(): Promise<void> {
    return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
