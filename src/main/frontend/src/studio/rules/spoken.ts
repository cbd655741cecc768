import {text} from '../texts.ts';
import {dateOf, texts, type Column} from './cellWords.ts';

const SIGNS: Record<string, string> = {'>=': 'from', '>': 'after', '<': 'before', '<=': 'until', '': 'on'};

/** A cell in words; nothing where it already reads as people write it, or is too clever. */
export function spoken(feel: string, column: Column): string | undefined {
    const said = feel.trim();
    const date = dateOf(said);
    if (date) return text(`cell.${column.input ? SIGNS[date.sign] : 'on'}`, date.day);
    const [, from, to] = column.input ? /^\[(\d[\d.]*?)\.\.(\d[\d.]*)]$/.exec(said) ?? [] : [];
    if (from && to) return text('cell.between', from, to);
    const [, sign, bound] = column.input ? /^(>=|>|<|<=) (\d[\d.]*)$/.exec(said) ?? [] : [];
    if (sign && bound) return text(`cell.number.${SIGNS[sign]}`, bound);
    if (said === 'true' || said === 'false') return text(`cell.${said}`);
    const negated = /^not\((.*)\)$/.exec(said)?.[1];
    const all = texts(negated ?? said)?.map((one) => column.values.find(({code}) => code === one)?.words ?? one);
    if (!all) return undefined;
    const words = all.join(text('cell.or'));
    return negated === undefined ? words : text('cell.not', words);
}
