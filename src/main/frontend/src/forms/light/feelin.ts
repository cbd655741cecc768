import type * as Feelin from '@bpmn-io/feelin';
import {holds, plain} from './plainFeel.ts';

/* Stands for feelin in the viewer: reads plain expressions itself, anything else once feelin is fetched (needs.ts). */

let whole: typeof Feelin | undefined;

export async function loadFeelin(): Promise<void> {
    whole ??= await import('@bpmn-io/feelin');
}

export const evaluate: typeof Feelin.evaluate = (expression, context = {}, dialect) => {
    const read = plain(expression);
    return read ? {value: read(context), warnings: []} : fetched().evaluate(expression, context, dialect);
};

export const unaryTest: typeof Feelin.unaryTest = (expression, context = {}, dialect) => {
    const read = plain(expression);
    return read ? {value: holds(read(context)), warnings: []} : fetched().unaryTest(expression, context, dialect);
};

export const parseExpression: typeof Feelin.parseExpression = (...given) => fetched().parseExpression(...given);

export const parseUnaryTests: typeof Feelin.parseUnaryTests = (...given) => fetched().parseUnaryTests(...given);

function fetched(): typeof Feelin {
    if (!whole) throw new Error('feelin was not fetched for this form');
    return whole;
}
