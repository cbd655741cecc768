import {el} from '../../dom.ts';
import {type Now, standing, type StepNow} from './standing.ts';
import {type Change, listen} from './stream.ts';
import {text} from './texts.ts';

/** Whoever answers to a hundred changes a minute reads the list once in so long, and not all browsers in one moment. */
const BETWEEN_MS = 5_000;
const SPREAD_MS = 1_000;
const MOST_NEW = 50;
const COUNTED = 99;

/**
 * The list while somebody reads it: nothing moves. What has come is told above it, what has gone is marked in its row, the
 * counts of the boxes follow; the list is read anew when they say so.
 */
export function liveList(): void {
    const bar = document.querySelector<HTMLElement>('[data-live-list]');
    if (bar) new LiveList(bar);
}

class LiveList {
    private readonly arrived = new Set<string>();
    private readonly touched = new Set<string>();
    private readonly others: number;
    private all = false;
    private due: ReturnType<typeof setTimeout> | undefined;
    private last = 0;

    constructor(private readonly bar: HTMLElement) {
        this.others = Number(bar.dataset.others ?? 0);
        listen(bar.dataset.position ?? '', (changes) => this.hear(changes));
        // what was filtered or turned over meanwhile is read anew already
        document.addEventListener('htmx:afterSettle', () => this.forget());
    }

    private hear(changes: Change[] | null): void {
        if (changes === null) this.all = true;
        for (const {taskId, change} of changes ?? []) {
            if (row(taskId)) this.touched.add(taskId);
            else if (change !== 'GONE' && change !== 'CHANGED' && this.arrived.size < MOST_NEW) this.arrived.add(taskId);
            else if (change === 'GONE') this.arrived.delete(taskId);
        }
        this.due ??= setTimeout(() => void this.look(), this.wait());
    }

    private wait(): number {
        return Math.max(0, this.last + BETWEEN_MS - Date.now()) + Math.random() * SPREAD_MS;
    }

    private async look(): Promise<void> {
        this.last = Date.now();
        this.due = undefined;
        const asked = [...this.arrived];
        const now = await standing([...this.touched, ...asked], true);
        if (now) this.show(now, asked);
    }

    /** @param asked of what has come; what comes while the answer is under way is asked about the next time */
    private show(now: Now, asked: string[]): void {
        const states = new Map(now.steps.map((step) => [step.taskId, step]));
        this.touched.forEach((task) => mark(row(task), states.get(task)));
        for (const task of asked) if (states.get(task)?.state !== 'OPEN') this.arrived.delete(task);
        count(now, this.others);
        this.tell(this.words([...this.touched].map((task) => states.get(task))));
    }

    private words(steps: (StepNow | undefined)[]): string[] {
        const taken = steps.filter((step) => step?.state === 'TAKEN').length;
        const gone = steps.filter((step) => step?.state === 'GONE' || step?.state === 'AWAY').length;
        const said = [
            this.arrived.size && text(this.arrived.size < MOST_NEW ? 'arrived' : 'arrived.many', this.arrived.size),
            taken && text('taken', taken),
            gone && text('gone', gone),
        ].filter((one) => typeof one === 'string');
        return said.length || !this.all ? said : [text('changed')];
    }

    /** What is told already is not told again to those who hear it. */
    private tell(words: string[]): void {
        if (this.bar.dataset.words === String(words)) return;
        this.bar.dataset.words = String(words);
        this.bar.replaceChildren();
        if (!words.length) return;
        const refresh = el('button', {type: 'button', class: 'btn btn-primary'}, text('refresh'));
        refresh.addEventListener('click', again);
        this.bar.append(el('p', {class: 'live-bar'}, ...words.map((one) => el('span', {}, one)), refresh));
    }

    private forget(): void {
        this.arrived.clear();
        this.touched.clear();
        this.all = false;
        this.tell([]);
    }
}

function row(task: string): HTMLElement | null {
    return document.getElementById(`row-${task}`);
}

/** In the cell that says in whose hands it is, so that the row stays as high as it was; a step that is free again loses it. */
function mark(row: HTMLElement | null, step: StepNow | undefined): void {
    const cell = row?.querySelector<HTMLElement>('.holder');
    if (!row || !cell || !step) return;
    row.querySelector('.live-mark')?.remove();
    const free = step.state === 'OPEN';
    row.classList.toggle('is-past', !free && step.state !== 'MINE');
    for (const child of cell.children) (child as HTMLElement).hidden = !free;
    if (!free) cell.append(el('span', {class: 'live-mark', title: step.text || null}, text(`row.${step.state}`)));
}

/** What waits in other rooms counts with what is to be done, and is as it was. */
function count({boxes}: Now, others: number): void {
    for (const [box, {value, exact}] of Object.entries(boxes)) {
        const shown = document.querySelector(`.tabs a[href$="box=${box}"] .tab-count`);
        const all = value + (box === 'todo' ? others : 0);
        if (shown) shown.textContent = exact && all <= COUNTED ? String(all) : `${COUNTED}+`;
    }
}

/** The whole page, at the same place of the same list; whoever had a row under the cursor has it again. */
function again(): void {
    const row = document.activeElement?.closest('[data-row]') ?? document.querySelector('.is-new[data-row]');
    history.replaceState(history.state, '', `${location.pathname}${location.search}${row ? `#${row.id}` : ''}`);
    location.reload();
}
