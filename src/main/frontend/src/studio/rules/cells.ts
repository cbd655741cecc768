import type {Vocabulary} from '../model/vocabulary.ts';
import {CellPanel} from './cellPanel.ts';
import {understood} from './cellWords.ts';
import {spoken} from './spoken.ts';
import {columnOf, isCell, type Cell, type Viewer} from './table.ts';

/** The table keeps the focus of its cells to itself. */
const CAPTURE = {capture: true};

/**
 * Cells in words: each shows what it means, the chosen one is set in a panel beside the table, and what is typed into a cell
 * in words is put into the table's language when the cell is left.
 */
export class Cells {
    readonly panel = new CellPanel();
    private readonly sheet = new CSSStyleSheet();
    private viewer: Viewer | undefined;
    /** The cell somebody is in, and what stood there before. */
    private chosen: {id: string; before: string} | undefined;

    constructor(
        paper: HTMLElement,
        private readonly values: Vocabulary['values'],
    ) {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
        paper.addEventListener('focusin', (event) => this.choose(cellOf(event.target)), CAPTURE);
        paper.addEventListener('focusout', (event) => this.leave(cellOf(event.target)), CAPTURE);
    }

    /** The table that is open now; another view has no cells. */
    of(viewer: Viewer | undefined): void {
        this.viewer = viewer;
        this.speak();
    }

    /** Words instead of the table's language, but where somebody is typing. */
    speak(): void {
        const rules = this.all().flatMap((cell) => {
            const words = spoken(cell.businessObject.text ?? '', columnOf(cell, this.values));
            const td = `.editor-rules td[data-element-id="${CSS.escape(cell.id)}"]:not(:focus-within)`;
            if (words === undefined) return [];
            return [`${td} .content-editable { font-size: 0; line-height: 0; }`, `${td} .feel-editor::after { content: ${JSON.stringify(words)}; font-family: sans-serif; }`];
        });
        this.sheet.replaceSync(rules.join('\n'));
    }

    private all(): Cell[] {
        try {
            return this.viewer?.get('elementRegistry').getAll().filter(isCell) ?? [];
        } catch {
            return []; // a view without a registry is no table
        }
    }

    private find(td: HTMLElement | null): Cell | undefined {
        return td ? this.all().find((cell) => cell.id === td.dataset.elementId) : undefined;
    }

    private choose(td: HTMLElement | null): void {
        const cell = this.find(td);
        if (!cell) return;
        if (this.chosen?.id !== cell.id) this.chosen = {id: cell.id, before: cell.businessObject.text ?? ''};
        const column = columnOf(cell, this.values);
        this.panel.show(cell.businessObject.text ?? '', column, (feel) => this.write(cell, feel));
    }

    private leave(td: HTMLElement | null): void {
        const cell = this.find(td);
        if (!cell || !td) return;
        // the text arrives when the editor in the cell has lost the focus itself
        setTimeout(() => {
            if (td.contains(document.activeElement)) return;
            const typed = cell.businessObject.text ?? '';
            const column = columnOf(cell, this.values);
            const got = understood(typed, column);
            if ('wrong' in got) this.refuse(cell, typed, got.wrong);
            else if (got.feel !== typed) this.write(cell, got.feel);
        }, 50);
    }

    /** What cannot be is not left in the table; the panel says what was typed and what may be. */
    private refuse(cell: Cell, typed: string, wrong: string): void {
        const column = columnOf(cell, this.values);
        const before = this.chosen?.id === cell.id ? this.chosen.before : '';
        this.write(cell, 'wrong' in understood(before, column) ? '' : before);
        this.panel.refuse(typed, column, wrong);
    }

    private write(cell: Cell, feel: string): void {
        this.viewer?.get('modeling').editCell(cell.businessObject, feel);
        this.speak();
    }
}

function cellOf(target: EventTarget | null): HTMLElement | null {
    return (target as HTMLElement | null)?.closest?.<HTMLElement>('td[data-element-id]') ?? null;
}
