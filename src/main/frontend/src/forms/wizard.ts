import {el} from '../dom.ts';
import {text} from '../texts.ts';
import {answerList} from './answers.ts';
import {type Page, type Turner, asks, check, progress, stateOf} from './pages.ts';
import type {Schema} from './schema.ts';
import type {Viewer} from './viewer.ts';

const OVERVIEW = 'overview';
const CHECK = 'check';

/** One question group a page: an overview of the parts, the pages, and at the end all answers to check. */
export class Wizard {
    readonly head = el('div', {class: 'wizard-head'});
    readonly body = el('div', {class: 'wizard-body'});
    readonly foot = el('div', {class: 'actions wizard-foot'});
    /** Called when somebody has gone to another page. */
    turned: () => void = () => {};
    private readonly visited = new Set<string>();

    constructor(
        private readonly viewer: Viewer,
        private readonly schema: Schema,
        private readonly pages: Page[],
        private readonly turner: Turner,
        private readonly screen: HTMLElement,
        private readonly handIn: HTMLButtonElement,
        /** The answers are checked on another page of the site, with the rest of what is handed in. */
        private readonly checkedElsewhere: boolean,
    ) {
        window.addEventListener('hashchange', () => this.show(true));
    }

    /** The pages there are by what is answered so far. */
    private now(): Page[] {
        return this.pages.filter((page) => asks(this.viewer, page));
    }

    /** Shows what the address asks for, so that the browser's back button turns pages back. */
    show(moved: boolean): void {
        const place = decodeURIComponent(location.hash.replace(/^#\/?/, '')) || OVERVIEW;
        const page = this.now().find((one) => one.id === place);
        this.turner.turn(page?.id ?? '');
        this.screen.hidden = !page;
        if (page) this.drawPage(page);
        else if (place === CHECK) this.drawCheck();
        else this.drawOverview();
        if (moved) this.arrive();
    }

    /** Turns to the page that has the field. */
    toField(id: string): void {
        const page = this.pages.find((one) => one.fields.has(id));
        if (!page || this.turner.current === page.id) return;
        history.pushState(null, '', `#/${encodeURIComponent(page.id)}`);
        this.show(false);
    }

    private drawOverview(): void {
        const pages = this.now();
        const states = pages.map((page) => stateOf(this.viewer, page, this.visited.has(page.id)));
        const {done, optional} = progress(states);
        const next = pages.find((_, at) => !['done', 'optional'].includes(states[at]));
        const items = pages.map((page, at) =>
            el('li', {}, link(page.title, page.id), el('span', {class: `part part-${states[at]}`}, text(`form.part.${states[at]}`))),
        );
        const words = [text('form.overview.done', done, pages.length), ...(optional ? [text('form.overview.optional', optional)] : []), text('form.overview.kept')];
        this.head.replaceChildren(heading(text('form.overview')), el('p', {}, words.join(' ')));
        this.body.replaceChildren(el('ol', {class: 'parts'}, ...items));
        const begun = states.some((state) => state === 'done' || state === 'begun');
        this.foot.replaceChildren(button(text(begun ? 'form.continue' : 'form.begin'), next?.id ?? (this.checkedElsewhere ? pages[pages.length - 1].id : CHECK)));
    }

    private drawPage(page: Page): void {
        const pages = this.now();
        const at = pages.indexOf(page);
        const before = pages[at - 1]?.id ?? OVERVIEW;
        const after = this.after(page);
        const step = text('form.step', at + 1, pages.length + (this.checkedElsewhere ? 0 : 1));
        const onwards = el('button', {type: 'button', class: 'btn btn-primary'}, text('form.next'));
        onwards.addEventListener('click', () => this.leave(page));
        this.head.replaceChildren(el('p', {class: 'whereabouts'}, step), heading(page.title));
        this.body.replaceChildren();
        this.foot.replaceChildren(after ? onwards : this.handIn, back(text('form.back'), before), link(text('form.overview.link'), OVERVIEW));
    }

    private drawCheck(): void {
        const pages = this.now();
        const step = text('form.step', pages.length + 1, pages.length + 1);
        this.head.replaceChildren(el('p', {class: 'whereabouts'}, step), heading(text('form.check')), el('p', {}, text('form.check.text')));
        this.body.replaceChildren(...pages.map((page) => partOf(this.viewer, this.schema, page)));
        this.foot.replaceChildren(this.handIn, back(text('form.back'), pages[pages.length - 1].id));
    }

    /** Where one goes on to: an answer on the page itself may have opened or closed the next. */
    private after(page: Page): string | null {
        const next = this.pages.slice(this.pages.indexOf(page) + 1).find((one) => asks(this.viewer, one));
        return next?.id ?? (this.checkedElsewhere ? null : CHECK);
    }

    /** Goes on when nothing on the page is wrong; else the form's own summary tells (island.ts). */
    private leave(page: Page): void {
        this.visited.add(page.id);
        if (check(this.viewer, page)) location.hash = `#/${encodeURIComponent(this.after(page) ?? CHECK)}`;
        else this.stays(page);
    }

    /** Called when a page cannot be left yet. */
    stays: (page: Page) => void = () => {};

    private arrive(): void {
        this.turned();
        window.scrollTo({top: 0});
        this.head.querySelector<HTMLElement>('h2')?.focus({preventScroll: true});
    }
}

/** The answers of one page to read, with a way back to the page. */
function partOf(viewer: Viewer, schema: Schema, page: Page): HTMLElement {
    const change = link(text('form.change'), page.id);
    change.append(el('span', {class: 'visually-hidden'}, ` ${page.title}`));
    const fields = schema.components.filter((field) => page.fields.has(field.id));
    return el('section', {class: 'part-answers'}, el('div', {class: 'part-head'}, el('h3', {}, page.title), change), answerList(viewer, fields, 'h4'));
}

function heading(words: string): HTMLElement {
    return el('h2', {tabindex: -1}, words);
}

function link(words: string, place: string): HTMLAnchorElement {
    return el('a', {href: `#/${encodeURIComponent(place)}`}, words);
}

function button(words: string, place: string): HTMLAnchorElement {
    return el('a', {href: `#/${encodeURIComponent(place)}`, class: 'btn btn-primary'}, words);
}

function back(words: string, place: string): HTMLAnchorElement {
    return el('a', {href: `#/${encodeURIComponent(place)}`, class: 'btn btn-secondary'}, words);
}
