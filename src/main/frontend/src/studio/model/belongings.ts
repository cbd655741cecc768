import {call} from '../../site/csrf.ts';
import {before, property, write} from './reading.ts';
import {withGrants, withPublished, withSetting, withStage} from './guide.ts';
import {withPaper} from './papers.ts';
import type {Brings, Shape} from './pieces.ts';
import {amountTable} from './tables.ts';
import type {Element, Get} from './services.ts';
import {stepForm, type FormSort} from './stepForm.ts';
import type {Vocabulary} from './vocabulary.ts';

/**
 * What a piece needs besides its shapes, put into the draft when it is laid down: the form of each step, its stage and its
 * settings in the guide, its papers, its table. What cannot be saved is missed by the checks, which say so.
 */
export class Belongings {
    /** Told when all of it is there. */
    brought: (first: Element) => void = () => {};
    private readonly wanted = new Map<string, Shape>();

    constructor(
        private readonly files: string,
        private readonly words: Vocabulary,
    ) {}

    /** Remembers what a shape will need, under the id of its step. */
    wants(id: string, shape: Shape): void {
        this.wanted.set(id, shape);
    }

    async bring(get: Get, made: Element[]): Promise<void> {
        for (const element of made.filter((one) => !one.waypoints && !one.labelTarget)) {
            const step = element.businessObject;
            const shape = this.wanted.get(step.id);
            if (shape?.second) excludeBefore(get, element);
            if (shape?.form) await this.form(step.id, shape.form, step.name ?? step.id, property(step, 'name.en') || step.id);
            if (shape) await this.file('kind.yaml', 'application/yaml', (guide) => guided(guide, step.id, shape));
            for (const paper of shape?.brings?.papers ?? []) await this.file('documents.yaml', 'application/yaml', (papers) => withPaper(papers, paper));
            if (shape?.brings?.amounts) await this.amounts();
        }
        if (made[0]) this.brought(made[0]);
    }

    /** Makes the form of a step; true where it is in the draft now. */
    async form(id: string, sort: FormSort, zh: string, en: string): Promise<boolean> {
        const body = JSON.stringify(stepForm(id, sort, zh, en), null, 2) + '\n';
        const answer = await call(`${this.files}${id}.form?automatic=true`, {method: 'PUT', headers: {'Content-Type': 'application/json'}, body});
        if (answer.ok && !this.words.forms.some((one) => one.code === id)) this.words.forms.push({code: id, zh: `${zh}（${id}）`, en: `${en} (${id})`});
        return answer.ok;
    }

    /** Settings that the guide is to have; those that it has stay as they are. */
    settings(rows: NonNullable<Brings['settings']>): Promise<void> {
        return this.file('kind.yaml', 'application/yaml', (guide) => rows.reduce((now, [name, value, basis]) => withSetting(now, name, value, basis), guide));
    }

    private async amounts(): Promise<void> {
        const id = await this.table('amount', amountTable);
        await this.file('kind.yaml', 'application/yaml', (guide) => withGrants(guide, id));
    }

    /** A table of the kind; a draft that has one of that name keeps it. @return its id */
    private async table(name: string, make: (id: string) => string): Promise<string> {
        const id = `${/\/models\/([^/]+)\//.exec(this.files)![1]!}-${name}`;
        const file = `${this.files}${id}.dmn`;
        if ((await call(file)).status === 404) {
            await call(`${file}?automatic=true`, {method: 'PUT', headers: {'Content-Type': 'application/xml'}, body: make(id)});
        }
        return id;
    }

    /** Changes a file of the draft; one that need not change is not saved. */
    private async file(name: string, type: string, change: (text: string) => string): Promise<void> {
        const found = await call(`${this.files}${name}`);
        if (!found.ok) return;
        const before = await found.text();
        const changed = change(before);
        const headers = {'Content-Type': type, 'If-Match': found.headers.get('ETag') ?? '*'};
        if (changed !== before) await call(`${this.files}${name}?automatic=true`, {method: 'PUT', headers, body: changed});
    }
}

/** The guide with what a shape needs of it. */
function guided(guide: string, step: string, shape: Shape): string {
    const brings: Brings = shape.brings ?? {};
    const set = (brings.settings ?? []).reduce((now, [name, value, basis]) => withSetting(now, name, value, basis), guide);
    const [code, zh, en, behind] = shape.stage ?? [];
    const staged = code && zh && en ? withStage(set, code, zh, en, step, Boolean(behind)) : set;
    return brings.published ? withPublished(staged) : staged;
}

/** A second signature is not given by whoever did the step before. */
function excludeBefore(get: Get, element: Element): void {
    const others = (element.incoming ?? []).flatMap((flow) => (flow.source ? before(flow.source, new Set()) : []));
    if (others.length) write(get, element, {fourEyes: others.map((one) => one.id).join(' ')});
}
