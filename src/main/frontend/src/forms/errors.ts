import {el} from '../dom.ts';
import {text} from '../texts.ts';
import {mark} from './pages.ts';
import {say} from './words.ts';
import {type Field, nameOf} from './schema.ts';
import {type Errors, type Instance, type Viewer, domId, fieldOf, flaws, instances, pathOf, rows} from './viewer.ts';

/** One thing wrong, as the server says it in a problem document, or as the form itself found it. */
export interface InputError {
    path: string;
    message: string;
}

/** Everything wrong by the rules of the form, in the order of the screen. */
export function ownErrors(viewer: Viewer, among: Instance[] = instances(viewer)): InputError[] {
    return inOrder(viewer, among).flatMap((instance) =>
        flaws(viewer, instance).map((message) => ({path: pathOf(instance), message: inRow(viewer, instance, message)})),
    );
}

/** The first field on the screen that may not stay as it is. */
export function firstToDo(viewer: Viewer): Instance | undefined {
    const [first] = ownErrors(viewer);
    return first && instanceAt(viewer, first.path);
}

/** Puts the server's errors beside their fields, in place of whatever was marked before. */
export function markAll(viewer: Viewer, errors: InputError[]): void {
    const marks: Errors = {};
    for (const instance of instances(viewer)) {
        mark(marks, instance, errors.filter((error) => error.path === pathOf(instance)).map((error) => error.message));
    }
    viewer._setState({errors: marks});
}

export function instanceAt(viewer: Viewer, path: string): Instance | undefined {
    return instances(viewer).find((instance) => pathOf(instance) === path);
}

/** The list on top: what is wrong, each leading to its field. `go` may have to turn a page first. */
export function showSummary(summary: HTMLElement, viewer: Viewer, errors: InputError[], go: (instance: Instance) => void): void {
    const items = errors.map((error) => {
        const instance = instanceAt(viewer, error.path);
        if (!instance) return el('li', {}, besideTheForm(error) ?? error.message);
        const link = el('a', {href: `#${domId(viewer, instance)}`}, error.message);
        link.addEventListener('click', (event) => {
            event.preventDefault();
            event.stopPropagation();
            go(instance);
            focusOn(viewer, instance);
        });
        return el('li', {}, link);
    });
    const title = text(errors.length === 1 ? 'form.errors.one' : 'form.errors.many', errors.length);
    summary.replaceChildren(el('h2', {}, title), el('p', {}, text('form.errors.text')), el('ul', {}, ...items));
    summary.hidden = false;
    entitle(text('form.errors.title'));
    summary.focus();
    summary.scrollIntoView({block: 'start'});
}

/** What is wrong with something on the page that is no field of the form: site.ts follows the link. */
function besideTheForm(error: InputError): HTMLElement | undefined {
    return error.path && document.getElementById(error.path) ? el('a', {href: `#${error.path}`}, error.message) : undefined;
}

/** The title says it first: whoever hears the page, or has many open, learns that something is wrong. */
function entitle(beginning: string): void {
    const own = document.title.replace(text('form.errors.title'), '');
    document.title = beginning + own;
}

export function hideSummary(summary: HTMLElement): void {
    entitle('');
    summary.hidden = true;
    summary.replaceChildren();
}

export function focusOn(viewer: Viewer, instance: Instance): void {
    requestAnimationFrame(() => {
        const element = elementOf(viewer, instance);
        element?.focus();
        element?.scrollIntoView({block: 'center'});
    });
}

/** The input itself; for ticks and choices the first of them. */
function elementOf(viewer: Viewer, instance: Instance): HTMLElement | null {
    const id = domId(viewer, instance);
    return document.getElementById(id) ?? document.querySelector(`[id^="${CSS.escape(id)}-"]:is(input, select, textarea)`);
}

function inOrder(viewer: Viewer, among: Instance[]): Instance[] {
    const places = new Map(among.map((instance) => [instance, elementOf(viewer, instance)]));
    return [...among].sort((one, other) => {
        const [first, second] = [places.get(one), places.get(other)];
        if (!first || !second || first === second) return 0;
        return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
}

/** 家庭成员第2项的“姓名”…: on top of the page one must be told in which row. */
function inRow(viewer: Viewer, instance: Instance, message: string): string {
    const [listId] = Object.keys(instance.indexes ?? {}).slice(-1);
    const [row] = rows(instance).slice(-1);
    if (!listId) return message;
    const own = nameOf(fieldOf(viewer, instance.id));
    const list: Field = fieldOf(viewer, listId);
    return message.replace(own, say('in-row', nameOf(list), row + 1, own));
}
