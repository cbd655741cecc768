import {el} from '../../dom.ts';
import {call} from '../../site/csrf.ts';
import type {Vocabulary} from '../model/vocabulary.ts';
import {text} from '../texts.ts';
import {choices} from './table.ts';

interface Input {
    name: string;
    label: string;
    type: string;
}

/** Facts typed beside a decision table, and what the table as it stands decides of them. */
export class Trial {
    private readonly facts = el('div', {class: 'trial-facts'});
    private readonly result = el('div', {class: 'trial-result', role: 'status'});
    private results = new Map<string, string>();
    readonly root: HTMLElement;

    constructor(
        private readonly url: string,
        private readonly saved: () => Promise<void>,
        private readonly values: Vocabulary['values'],
    ) {
        const run = el('button', {type: 'submit', class: 'btn btn-primary'}, text('trial.run'));
        const form = el('form', {class: 'trial'}, el('h2', {}, text('trial')), this.facts, run, this.result);
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            void this.run(new FormData(form));
        });
        this.root = form;
    }

    /** One question for each input of the table. */
    ask(xml: string): void {
        const asked = inputs(xml).map((input, i) => {
            const id = `trial-${i}`;
            const type = input.type === 'date' || input.name === 'on' ? 'date' : 'text';
            return el('p', {class: 'panel-field'}, el('label', {class: 'form-label', for: id}, input.label), this.field(id, input, type));
        });
        this.facts.replaceChildren(...asked);
        this.results = results(xml);
    }

    private field(id: string, input: Input, type: string): HTMLElement {
        const known = input.type === 'boolean' ? ['true', 'false'].map((code) => ({code, words: text(`cell.${code}`)})) : choices(this.values, input.name);
        if (!known.length) return el('input', {class: 'form-control', id, name: input.name, type});
        const options = known.map(({code, words}) => el('option', {value: code}, words));
        return el('select', {class: 'form-select', id, name: input.name}, el('option', {value: ''}, text('trial.unknown')), ...options);
    }

    private rows(found: Record<string, unknown>[]): HTMLElement[] {
        if (!found.length) return [el('p', {}, text('trial.nothing'))];
        const line = ([name, value]: [string, unknown]): HTMLElement =>
            el('div', {}, el('dt', {}, this.results.get(name) ?? name), el('dd', {}, this.word(name, value)));
        return found.map((row) => el('dl', {class: 'facts'}, ...Object.entries(row).map(line)));
    }

    private word(name: string, value: unknown): string {
        if (typeof value === 'boolean') return text(`cell.${value}`);
        return choices(this.values, name).find((one) => one.code === value)?.words ?? String(value);
    }

    private async run(typed: FormData): Promise<void> {
        await this.saved();
        const facts = Object.fromEntries([...typed].filter(([, value]) => value !== ''));
        const headers = {'Content-Type': 'application/json'};
        const answer = await call(this.url, {method: 'POST', headers, body: JSON.stringify({facts})});
        const json = (await answer.json()) as {rows?: Record<string, unknown>[]; detail?: string};
        this.result.replaceChildren(...(answer.ok ? this.rows(json.rows ?? []) : [el('p', {class: 'message message-warning'}, json.detail ?? text('failed'))]));
    }
}

function inputs(xml: string): Input[] {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    return [...parsed.getElementsByTagNameNS('*', 'input')].map((input) => {
        const expression = input.getElementsByTagNameNS('*', 'inputExpression')[0];
        const name = expression?.textContent?.trim() ?? '';
        return {name, label: input.getAttribute('label') ?? name, type: expression?.getAttribute('typeRef') ?? 'string'};
    });
}

/** What the results are called, by their names. */
function results(xml: string): Map<string, string> {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const outputs = [...parsed.getElementsByTagNameNS('*', 'output')];
    return new Map(outputs.map((one) => [one.getAttribute('name') ?? '', one.getAttribute('label') || (one.getAttribute('name') ?? '')]));
}
