import {english} from '../../texts.ts';
import type {Vocabulary} from '../model/vocabulary.ts';
import type {Choice, Column} from './cellWords.ts';

/** What is used of the decision table's viewer: its own types do not say more. */
interface Business {
    id: string;
    $type: string;
    text?: string;
    label?: string;
    name?: string;
    typeRef?: string;
    inputExpression?: {text?: string; typeRef?: string};
}

export interface Cell {
    id: string;
    businessObject: Business;
    col?: {businessObject: Business};
}

export interface Viewer {
    get(name: 'elementRegistry'): {get(id: string): Cell | undefined; getAll(): Cell[]};
    get(name: 'modeling'): {editCell(cell: Business, text: string): void};
    on(event: string, act: (event: never) => void): void;
}

/** The cells with a condition or a result in them. */
export function isCell({businessObject}: Cell): boolean {
    return businessObject.$type === 'dmn:UnaryTests' || businessObject.$type === 'dmn:LiteralExpression';
}

/** The column a cell stands in, with the values that are known of it. */
export function columnOf(cell: Cell, values: Vocabulary['values']): Column & {label: string} {
    const column = cell.col?.businessObject;
    const input = Boolean(column?.inputExpression);
    const name = (input ? column?.inputExpression?.text?.trim() : column?.name) ?? '';
    const type = (input ? column?.inputExpression?.typeRef : column?.typeRef) ?? 'string';
    return {name, input, type, label: column?.label ?? name, values: choices(values, name)};
}

export function choices(values: Vocabulary['values'], name: string): Choice[] {
    return (values[name] ?? []).map((one) => ({code: one.code, words: english ? one.en : one.zh}));
}
