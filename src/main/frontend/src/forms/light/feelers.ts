import type * as Feelers from 'feelers';

/* Stands for feelers in the viewer: words with {{expressions}} are seldom, and fetched for (needs.ts). */

let whole: typeof Feelers | undefined;

export async function loadFeelers(): Promise<void> {
    whole ??= await import('feelers');
}

export const evaluate: typeof Feelers.evaluate = (...given) => fetched().evaluate(...given);

export const parseToSimpleTree: typeof Feelers.parseToSimpleTree = (...given) => fetched().parseToSimpleTree(...given);

function fetched(): typeof Feelers {
    if (!whole) throw new Error('feelers was not fetched for this form');
    return whole;
}
