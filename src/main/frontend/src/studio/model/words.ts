import chinese from 'bpmn-js-i18n/translations/zn.js';
import {english} from '../../texts.ts';
import {own} from './dictionary.ts';

const words: Record<string, string> = {...chinese, ...own};

/** The modeler's words in the page's language; what nobody has translated stays English. */
function translate(template: string, values: Record<string, string> = {}): string {
    const known = english ? template : (words[template] ?? template);
    return known.replace(/{([^}]+)}/g, (whole, name: string) => values[name.trim()] ?? whole);
}

export const Words = {translate: ['value', translate]};
