import type {Answers} from './schema.ts';

/** What becomes of answers that were changed at two places at once. */
export interface Merged {
    answers: Answers;
    /** Fields that only the other place has changed: taken over. */
    taken: string[];
    /** Fields that both have changed, and differently: `answers` has what is here. */
    both: string[];
}

/** @param base what both began with */
export function merge(base: Answers, here: Answers, there: Answers): Merged {
    const merged: Merged = {answers: {...here}, taken: [], both: []};
    for (const key of new Set([...Object.keys(here), ...Object.keys(there)])) {
        if (same(base[key], there[key]) || same(here[key], there[key])) continue;
        if (same(base[key], here[key])) {
            merged.answers[key] = there[key];
            merged.taken.push(key);
        } else merged.both.push(key);
    }
    return merged;
}

/** Nothing was answered, whatever way nothing is written. */
function same(one: unknown, other: unknown): boolean {
    return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
    if (value === undefined || value === '') return null;
    if (Array.isArray(value)) return value.length ? value.map(plain) : null;
    if (typeof value !== 'object' || value === null) return value;
    const said = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const);
    return Object.fromEntries(said.filter(([, inner]) => inner !== null).sort(([a], [b]) => (a < b ? -1 : 1)));
}
