import {english} from '../../texts.ts';
import {words} from './dictionary.ts';

function translate(template: string, values: Record<string, string> = {}): string {
    const known = english ? template : (words[template] ?? template);
    return known.replace(/{([^}]+)}/g, (whole, name: string) => values[name] ?? whole);
}

export const Words = {translate: ['value', translate]};
