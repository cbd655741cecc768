import {el} from '../dom.ts';
import {text} from '../texts.ts';

/** Beside a form there has to be room for two; below that a paper opens as every link does. */
const WIDE = '(width >= 62rem)';

/**
 * Papers are read beside the form: a link [data-paper="<media type>"] opens its file in the column of the evidence. The
 * file comes from its own address, once it is looked at and not before, with the headers that let it run nothing.
 */
export function papers(): void {
    document.addEventListener('click', (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('.evidence a[data-paper]');
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !matchMedia(WIDE).matches) return;
        event.preventDefault();
        new Pane(link).open();
    });
    document.addEventListener('keydown', onKey);
}

function onKey(event: KeyboardEvent): void {
    const pane = Pane.shown;
    if (!pane || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') return pane.close();
    if ((event.target as Element).matches('input, textarea, select, [contenteditable]')) return;
    const by = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    if (!by) return;
    event.preventDefault();
    pane.turn(by);
}

class Pane {
    static shown: Pane | undefined;
    private readonly case: HTMLElement;
    private readonly root: HTMLElement;
    private readonly body = el('div', {class: 'viewer-body', role: 'group', tabindex: 0, 'aria-label': text('paper.pane')});
    private readonly choice = el('select', {class: 'form-select', 'aria-label': text('paper.choose')});
    private readonly tools = el('span', {class: 'viewer-tools'});
    private readonly outside = el('a', {target: '_blank', rel: 'noopener'}, text('paper.outside'));
    private readonly links: HTMLAnchorElement[];
    private readonly scrolled = scrollY;
    private at: number;

    constructor(link: HTMLAnchorElement) {
        this.case = link.closest<HTMLElement>('.case')!;
        this.links = [...this.case.querySelectorAll<HTMLAnchorElement>('.evidence a[data-paper]')];
        this.at = this.links.indexOf(link);
        this.choice.append(...this.links.map((one, at) => el('option', {value: at}, nameOf(one))));
        this.choice.addEventListener('change', () => this.show(Number(this.choice.value)));
        this.root = el('section', {class: 'viewer sheet', tabindex: -1, 'aria-label': text('paper.pane')}, this.head(), this.body);
    }

    open(): void {
        Pane.shown?.close();
        Pane.shown = this;
        this.case.classList.add('viewing');
        this.case.querySelector('.evidence')!.prepend(this.root);
        this.show(this.at);
        this.root.scrollIntoView({block: 'nearest'});
        this.root.focus({preventScroll: true});
    }

    close(): void {
        Pane.shown = undefined;
        this.root.remove();
        this.case.classList.remove('viewing');
        scrollTo({top: this.scrolled});
        this.links[this.at]!.focus({preventScroll: true});
    }

    turn(by: number): void {
        const next = this.at + by;
        if (next >= 0 && next < this.links.length) this.show(next);
    }

    private head(): HTMLElement {
        const close = button('paper.close', () => this.close());
        const before = button('paper.before', () => this.turn(-1));
        const after = button('paper.after', () => this.turn(1));
        before.dataset.shownKey = '←';
        after.dataset.shownKey = '→';
        close.dataset.shownKey = 'Esc';
        return el('div', {class: 'viewer-head'}, this.choice, before, after, this.tools, this.outside, close);
    }

    private show(at: number): void {
        this.at = at;
        const link = this.links[at]!;
        this.choice.value = String(at);
        this.outside.href = link.href;
        this.tools.replaceChildren();
        this.body.replaceChildren(this.content(link));
        this.body.scrollTo({top: 0});
    }

    private content(link: HTMLAnchorElement): HTMLElement {
        const type = link.dataset.paper!;
        if (type === 'application/pdf') return el('iframe', {src: link.href, title: nameOf(link)});
        // the one kind of picture that browsers have no eye for
        if (type === 'image/heic') return el('p', {class: 'message message-note'}, text('paper.heic'));
        const picture = el('img', {src: link.href, alt: nameOf(link)});
        const whole = button('paper.whole', () => (this.body.dataset.size = this.body.dataset.size === 'whole' ? '' : 'whole'));
        this.tools.append(whole, button('paper.turn', () => (picture.dataset.turned = String((Number(picture.dataset.turned ?? 0) + 90) % 360))));
        return picture;
    }
}

function button(key: string, act: () => void): HTMLButtonElement {
    const made = el('button', {type: 'button', class: 'btn btn-secondary'}, text(key));
    made.addEventListener('click', act);
    return made;
}

function nameOf(link: HTMLAnchorElement): string {
    return link.dataset.name ?? link.textContent!.trim();
}
