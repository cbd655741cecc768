import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import {el} from '../dom.ts';
import {call} from '../site/csrf.ts';
import {text} from '../texts.ts';
import {shortened, spread} from './labels.ts';

interface Box {
    x: number;
    y: number;
    width: number;
    height: number;
}

interface Canvas {
    addMarker(id: string, marker: string): void;
    viewbox(box?: Box): {inner: Box; outer: {width: number; height: number}; scale: number};
    zoom(scale?: number): number;
    scroll(by: {dx: number; dy: number}): void;
    resized(): void;
    scrollToElement(id: string, padding: number): void;
}

interface Services {
    canvas: Canvas;
    eventBus: {on(event: string, priority: number, act: () => void): void};
    overlays: {add(id: string, type: string, overlay: object): void};
    elementRegistry: {get(id: string): {type: string; width?: number} | undefined};
}

const STEP = 60;
/** Later than the viewer, which moves what lies on the drawing. */
const AFTERWARDS = 250;
const MOVES: Record<string, [number, number]> = {ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP]};

/** A process drawn to be read, with the way the case has gone. */
export class Diagram {
    private readonly viewer: NavigatedViewer;
    private readonly paper = el('div', {class: 'diagram-paper', tabindex: 0, role: 'application'});

    constructor(private readonly root: HTMLElement) {
        root.dataset.open = '';
        this.paper.setAttribute('aria-label', root.dataset.name ?? text('diagram.name'));
        const sort = root.dataset.heat !== undefined ? 'heat' : root.dataset.marks !== undefined ? 'marks' : 'legend';
        root.replaceChildren(this.tools(), this.paper, el('p', {class: 'diagram-legend'}, text(`diagram.${sort}`)));
        this.viewer = new NavigatedViewer({container: this.paper});
    }

    async open(): Promise<void> {
        this.root.ariaBusy = 'true';
        try {
            const answer = await call(this.root.dataset.diagramUrl!);
            if (!answer.ok) throw new Error(String(answer.status));
            await this.viewer.importXML(await answer.text());
            this.mark('done', text('diagram.done'));
            this.mark('now', text('diagram.now'));
            this.heat();
            this.marks();
            this.service('eventBus').on('canvas.viewbox.changed', AFTERWARDS, () => spread(this.labels()));
            this.start();
            spread(this.labels());
            this.paper.addEventListener('keydown', (event) => this.move(event));
        } catch (error) {
            this.root.replaceChildren(el('p', {class: 'message message-warning'}, text('diagram.failed')));
            console.error(error);
        } finally {
            this.root.ariaBusy = null;
        }
    }

    /** Colour by the marker's style, and beside it a label with a sign and a word. */
    private mark(state: 'done' | 'now', words: string): void {
        for (const id of (this.root.dataset[state] ?? '').split(',').map((one) => one.trim()).filter(Boolean)) {
            const element = this.service('elementRegistry').get(id);
            if (!element) continue;
            this.service('canvas').addMarker(id, `step-${state}`);
            if (element.type.endsWith('Flow') || element.type.includes('Gateway')) continue;
            const label = el('span', {class: `step-label step-label-${state}`}, words);
            this.service('overlays').add(id, 'step', {position: {top: -11, left: -6}, html: label});
        }
    }

    /** How much waits at each step, as the page says it ({@code id|level|words} a line), with a way to its cases. */
    private heat(): void {
        for (const line of (this.root.dataset.heat ?? '').split('\n').filter(Boolean)) {
            const [id, level, words] = line.split('|');
            if (!id || !this.service('elementRegistry').get(id)) continue;
            this.service('canvas').addMarker(id, `step-heat-${level}`);
            const href = this.root.dataset.heatSteps + id;
            const label = el('a', {class: `step-label step-label-heat-${level}`, href, title: words ?? ''}, ...shortened(words ?? ''));
            // words that shrink with the drawing cannot be read
            this.service('overlays').add(id, 'heat', {position: {top: -14, left: -6}, scale: {min: 1, max: 1}, html: label});
        }
    }

    /** What differs between two versions ({@code id|sort|word} a line); arrows are coloured, everything else is labelled. */
    private marks(): void {
        for (const line of (this.root.dataset.marks ?? '').split('\n').filter(Boolean)) {
            const [id, sort, word] = line.split('|');
            const element = id && this.service('elementRegistry').get(id);
            if (!element) continue;
            this.service('canvas').addMarker(id, `step-mark-${sort}`);
            if (element.type.endsWith('Flow')) continue;
            const label = el('span', {class: `step-label step-label-mark-${sort}`}, word ?? '');
            this.service('overlays').add(id, 'mark', {position: {top: -14, left: -6}, scale: {min: 1, max: 1}, html: label});
        }
    }

    /** What is said at the steps in words that do not shrink. */
    private labels(): HTMLElement[] {
        return [...this.paper.querySelectorAll<HTMLElement>('[class*="step-label-heat"], [class*="step-label-mark"]')];
    }

    /** A small drawing is shown whole; a large one where the case is now, or where it was changed. */
    private start(): void {
        this.fit();
        const canvas = this.service('canvas');
        const now = this.root.dataset.now?.split(',')[0]?.trim() ?? this.firstMarked();
        if (canvas.zoom() >= 0.6 || !now || !this.service('elementRegistry').get(now)) return;
        canvas.zoom(0.8);
        canvas.scrollToElement(now, 150);
    }

    private firstMarked(): string | undefined {
        const ids = (this.root.dataset.marks ?? '').split('\n').map((line) => line.split('|')[0] ?? '');
        return ids.find((id) => this.service('elementRegistry').get(id)?.width !== undefined);
    }

    /** Everything, with room around it: the viewer's own fitting cuts labels off. */
    private fit(): void {
        const canvas = this.service('canvas');
        canvas.resized();
        const {inner, outer} = canvas.viewbox();
        const room = 24;
        const scale = Math.min(1, (outer.width - 2 * room) / inner.width, (outer.height - 2 * room) / inner.height);
        const [width, height] = [outer.width / scale, outer.height / scale];
        canvas.viewbox({x: inner.x - (width - inner.width) / 2, y: inner.y - (height - inner.height) / 2, width, height});
    }

    private move(event: KeyboardEvent): void {
        const [dx, dy] = MOVES[event.key] ?? [];
        if (dx !== undefined && dy !== undefined) this.service('canvas').scroll({dx, dy});
        else if (event.key === '+' || event.key === '=') this.zoom(1.25);
        else if (event.key === '-') this.zoom(0.8);
        else if (event.key === '0') this.fit();
        else return;
        event.preventDefault();
    }

    private zoom(by: number): void {
        const canvas = this.service('canvas');
        canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * by)));
    }

    private tools(): HTMLElement {
        const tool = (words: string, act: () => void) => {
            const button = el('button', {type: 'button', class: 'btn btn-secondary'}, words);
            button.addEventListener('click', act);
            return button;
        };
        return el(
            'div',
            {class: 'diagram-tools'},
            tool(text('diagram.larger'), () => this.zoom(1.25)),
            tool(text('diagram.smaller'), () => this.zoom(0.8)),
            tool(text('diagram.fit'), () => this.fit()),
        );
    }

    private service<Name extends keyof Services>(name: Name): Services[Name] {
        return this.viewer.get(name) as Services[Name];
    }
}
