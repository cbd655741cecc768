import {call} from '../../site/csrf.ts';
import {before, property, write} from './reading.ts';
import {withSetting, withStage} from './guide.ts';
import type {Shape} from './pieces.ts';
import type {Element, Get} from './services.ts';
import {stepForm, type FormSort} from './stepForm.ts';
import type {Vocabulary} from './vocabulary.ts';

const PUBLICITY_DAYS = 7;

/**
 * What a piece needs besides its shapes, put into the draft when it is laid down: the form of each step, and for a publicity
 * its days and its stage in the guide. What cannot be saved is missed by the checks, which say so.
 */
export class Belongings {
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
            if (shape?.stage) await this.publicity(step.id, shape.stage);
        }
    }

    /** Makes the form of a step; true where it is in the draft now. */
    async form(id: string, sort: FormSort, zh: string, en: string): Promise<boolean> {
        const body = JSON.stringify(stepForm(id, sort, zh, en), null, 2) + '\n';
        const answer = await call(`${this.files}${id}.form?automatic=true`, {method: 'PUT', headers: {'Content-Type': 'application/json'}, body});
        if (answer.ok && !this.words.forms.some((one) => one.code === id)) this.words.forms.push({code: id, zh: `${zh}（${id}）`, en: `${en} (${id})`});
        return answer.ok;
    }

    private async publicity(step: string, [zh, en]: [string, string]): Promise<void> {
        const found = await call(`${this.files}kind.yaml`);
        if (!found.ok) return;
        const guide = await found.text();
        const changed = withStage(withSetting(guide, 'publicityDays', String(PUBLICITY_DAYS), '待补：公示天数的依据'), 'publicity', zh, en, step);
        const headers = {'Content-Type': 'application/yaml', 'If-Match': found.headers.get('ETag') ?? '*'};
        if (changed !== guide) await call(`${this.files}kind.yaml?automatic=true`, {method: 'PUT', headers, body: changed});
    }
}

/** A second signature is not given by whoever did the step before. */
function excludeBefore(get: Get, element: Element): void {
    const others = (element.incoming ?? []).flatMap((flow) => (flow.source ? before(flow.source, new Set()) : []));
    if (others.length) write(get, element, {fourEyes: others.map((one) => one.id).join(' ')});
}
