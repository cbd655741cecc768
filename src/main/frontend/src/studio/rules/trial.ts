import {el} from '../../dom.ts';
import {call} from '../../site/csrf.ts';
import {text} from '../texts.ts';

interface Input {
    name: string;
    label: string;
    type: string;
}

/** Facts typed beside a decision table, and what the table as it stands decides of them. */
export class Trial {
    private readonly facts = el('div', {class: 'trial-facts'});
    private readonly result = el('div', {class: 'trial-result', role: 'status'});
    readonly root: HTMLElement;

    constructor(
        private readonly url: string,
        private readonly saved: () => Promise<void>,
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
            return el('p', {class: 'panel-field'}, el('label', {class: 'form-label', for: id}, input.label), el('input', {class: 'form-control', id, name: input.name, type}));
        });
        this.facts.replaceChildren(...asked);
    }

    private async run(typed: FormData): Promise<void> {
        await this.saved();
        const facts = Object.fromEntries([...typed].filter(([, value]) => value !== ''));
        const headers = {'Content-Type': 'application/json'};
        const answer = await call(this.url, {method: 'POST', headers, body: JSON.stringify({facts})});
        const json = (await answer.json()) as {rows?: Record<string, unknown>[]; detail?: string};
        this.result.replaceChildren(...(answer.ok ? rows(json.rows ?? []) : [el('p', {class: 'message message-warning'}, json.detail ?? text('failed'))]));
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

function rows(found: Record<string, unknown>[]): HTMLElement[] {
    if (!found.length) return [el('p', {}, text('trial.nothing'))];
    return found.map((row) =>
        el('dl', {class: 'facts'}, ...Object.entries(row).map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, String(value))))),
    );
}
