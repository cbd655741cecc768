import type {Field, Schema} from './schema.ts';
import {nameOf, visit} from './schema.ts';
import {type Errors, type Instance, type Viewer, flaws, instances, isHidden, rows, valueAt} from './viewer.ts';

/** One page of a form: the fields at its outermost level that carry the same properties.page. */
export interface Page {
    id: string;
    title: string;
    fields: Set<string>;
    needed: boolean;
    /** Its fields as the schema has them, outermost. */
    outer: Field[];
}

export type PageState = 'done' | 'wrong' | 'begun' | 'optional' | 'untouched';

/** The pages in the order of the schema; none when the form is not told in pages. */
export function pagesOf(schema: Schema): Page[] {
    const pages = new Map<string, Page>();
    for (const outer of schema.components) {
        const id = outer.properties?.page;
        if (!id) continue;
        const page = pages.get(id) ?? {id, title: nameOf(outer), fields: new Set<string>(), needed: false, outer: []};
        page.outer.push(outer);
        visit(outer, (field) => add(page, field));
        pages.set(id, page);
    }
    return [...pages.values()];
}

/** Whether there is anything on the page for somebody who has answered this so far: nobody turns to an empty one. */
export function asks(viewer: Viewer, page: Page): boolean {
    return page.outer.some((field) => shown(viewer, field));
}

function shown(viewer: Viewer, field: Field): boolean {
    if (isHidden(viewer, field)) return false;
    return field.type === 'group' ? (field.components ?? []).some((child) => shown(viewer, child)) : true;
}

function add(page: Page, field: Field): void {
    page.fields.add(field.id);
    page.needed ||= field.validate?.required === true;
}

/** Which page is on the screen; the fields' frames (fields.tsx) listen. */
export class Turner {
    private listeners = new Set<() => void>();
    /** null: all of them, as on a desk. */
    current: string | null = null;
    /** Pages whose fields may be made; null: all of them. */
    private made: Set<string> | null = null;

    /** Whether the fields of the page may be made by now, seen or not. */
    makes(page: string): boolean {
        return this.made === null || this.made.has(page);
    }

    /** Fields wait from now on until their page's turn has come. */
    hold(): void {
        this.made = new Set();
    }

    /** Has the pages made one after the other: a phone can answer to a finger between two of them. */
    async make(pages: string[]): Promise<void> {
        for (const page of pages) {
            this.made?.add(page);
            this.tell();
            await new Promise((done) => setTimeout(done));
        }
        this.made = null;
        this.tell();
    }

    shows(page: string): boolean {
        return this.current === null || this.current === page;
    }

    turn(page: string | null): void {
        this.current = page;
        this.tell();
    }

    private tell(): void {
        this.listeners.forEach((listener) => listener());
    }

    listen(listener: () => void): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }
}

export function instancesOn(viewer: Viewer, page: Page): Instance[] {
    return instances(viewer).filter((instance) => page.fields.has(instance.id));
}

/** How far a page is, without marking anything on it. */
export function stateOf(viewer: Viewer, page: Page, visited: boolean): PageState {
    const fields = instancesOn(viewer, page);
    const touched = fields.some((field) => isAnswered(valueAt(viewer, field)));
    const wrong = fields.some((field) => flaws(viewer, field).length > 0);
    if (wrong) return visited ? 'wrong' : touched ? 'begun' : 'untouched';
    if (touched) return 'done';
    if (!page.needed) return 'optional';
    return visited ? 'done' : 'untouched';
}

/** How many parts somebody has filled in, and how many they may leave out: what was skipped was not done. */
export function progress(states: PageState[]): {done: number; optional: number} {
    return {done: states.filter((state) => state === 'done').length, optional: states.filter((state) => state === 'optional').length};
}

function isAnswered(value: unknown): boolean {
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '' && value !== false;
}

/** Marks what is wrong on a page and leaves the marks of the others alone; true when nothing is. */
export function check(viewer: Viewer, page: Page): boolean {
    const errors: Errors = {...viewer._getState().errors};
    page.fields.forEach((id) => delete errors[id]);
    const wrong = instancesOn(viewer, page).filter((instance) => mark(errors, instance, flaws(viewer, instance)));
    viewer._setState({errors});
    return wrong.length === 0;
}

/** Puts the flaws of one field where the viewer looks for them; false when there are none. */
export function mark(errors: Errors, instance: Instance, found: string[]): boolean {
    if (!found.length) return false;
    const steps = [instance.id, ...rows(instance)];
    let at = errors as Record<string | number, unknown>;
    steps.slice(0, -1).forEach((step) => (at = (at[step] ??= []) as Record<number, unknown>));
    at[steps[steps.length - 1]] = found;
    return true;
}
