import {el} from '../../dom.ts';
import {choice, group, line, tick} from '../model/fields.ts';
import {text} from '../texts.ts';
import {dateOf, isDate, texts, understood, type Column} from './cellWords.ts';

const SIGNS: [sign: string, key: string][] = [['>=', 'from'], ['>', 'after'], ['<', 'before'], ['<=', 'until']];

/** The chosen cell in words: what is known is chosen, days are picked, and what cannot be is said beside the field. */
export class CellPanel {
    readonly root = el('section', {class: 'cell-panel', 'aria-label': text('cell')});

    constructor() {
        this.root.append(el('p', {class: 'aside'}, text('cell.choose')));
    }

    show(feel: string, column: Column & {label: string}, write: (feel: string) => void): void {
        this.root.replaceChildren(group(text('cell.of', column.label), ...this.fields(feel, column, write)));
    }

    /** Why what was typed into that cell is not taken. */
    refuse(typed: string, column: Column & {label: string}, wrong: string): void {
        const offered = column.values.map((one) => one.words).join(text('cell.or'));
        this.root.prepend(el('p', {class: 'message message-warning', role: 'alert'}, text(`cell.wrong.${wrong}`, typed, column.label, offered)));
    }

    private fields(feel: string, column: Column & {label: string}, write: (feel: string) => void): HTMLElement[] {
        if (isDate(column)) return this.day(feel, column, write);
        if (column.type === 'boolean') {
            const words: [string, string][] = [['', text('cell.any')], ['true', text('cell.true')], ['false', text('cell.false')]];
            return [choice(column.label, feel.trim(), column.input ? words : words.slice(1), write)];
        }
        if (column.values.length) return this.known(feel, column, write);
        const now = texts(feel);
        return [line(column.label, now?.length === 1 ? now[0]! : feel, (typed) => this.typed(typed, column, write))];
    }

    private typed(typed: string, column: Column & {label: string}, write: (feel: string) => void): void {
        const got = understood(typed, column);
        if ('feel' in got) write(got.feel);
        else this.refuse(typed, column, got.wrong);
    }

    private known(feel: string, column: Column, write: (feel: string) => void): HTMLElement[] {
        const now = texts(feel) ?? [];
        if (!column.input) return [choice(text('cell.value'), now[0] ?? '', column.values.map(({code, words}) => [code, words]), (code) => write(`"${code}"`))];
        const chosen = new Set(now);
        const set = (code: string, on: boolean): void => {
            if (on) chosen.add(code);
            else chosen.delete(code);
            write(column.values.filter((one) => chosen.has(one.code)).map((one) => `"${one.code}"`).join(','));
        };
        const boxes = column.values.map(({code, words}) => tick(words, chosen.has(code), (on) => set(code, on)));
        return [el('p', {class: 'aside'}, text('cell.none-is-any')), ...boxes];
    }

    private day(feel: string, column: Column, write: (feel: string) => void): HTMLElement[] {
        let {sign, day} = dateOf(feel) ?? {sign: column.input ? '>=' : '', day: ''};
        const set = (): void => write(day ? `${sign ? `${sign} ` : ''}date("${day}")` : '');
        const field = line(text('cell.day'), day, (typed) => {
            day = typed;
            set();
        });
        field.querySelector('input')!.type = 'date';
        const signs = SIGNS.map(([one, key]): [string, string] => [one, text(`cell.sign.${key}`)]);
        const how = choice(text('cell.sign'), sign, signs, (chosen) => {
            sign = chosen;
            set();
        });
        return column.input ? [how, field] : [field];
    }
}
