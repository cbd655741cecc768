import {english} from '../../texts.ts';
import {inPlace} from '../inplace.ts';
import {words} from './dictionary.ts';

function translate(template: string, values: Record<string, string> = {}): string {
    const known = english ? template : (words[template] ?? template);
    return known.replace(/{([^}]+)}/g, (whole, name: string) => values[name.trim()] ?? whole);
}

export const Words = {translate: ['value', translate]};

/** What the table says without asking for a translation. */
const rest: Record<string, string> = {
    'Decision table context menu': '规则表的菜单',
    'Move Input': '移动这一列条件',
    'Move Output': '移动这一列结果',
    'Powered by bpmn.io': '由 bpmn.io 提供',
};

export function restInChinese(): void {
    inPlace('.editor-rules, .context-menu', 'td, th', rest);
}
