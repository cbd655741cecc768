import {text} from '../texts.ts';

/** A form-js schema, as far as we look into it. */
export interface Schema extends Field {
    components: Field[];
}

export interface Field {
    id: string;
    type: string;
    key?: string;
    path?: string;
    label?: string;
    dateLabel?: string;
    description?: string;
    text?: string;
    subtype?: string;
    properties?: Record<string, string>;
    appearance?: {prefixAdorner?: string; suffixAdorner?: string};
    validate?: {required?: boolean; patternErrorMessage?: string};
    values?: Option[];
    components?: Field[];
    isRepeating?: boolean;
    searchable?: boolean;
    serializeToString?: boolean;
    disabled?: boolean;
    conditional?: {hide?: string};
}

export interface Option {
    label: string;
    labelEn?: string;
    value: unknown;
}

export type Answers = Record<string, unknown>;

/** The form in English where its author gave English: labelEn, descriptionEn, textEn … beside the Chinese. */
export function localised(schema: Schema, english: boolean): Schema {
    const copy = structuredClone(schema);
    if (english) visit(copy, translate);
    return copy;
}

/** The field and everything inside it, outermost first. */
export function visit(field: Field, act: (field: Field) => void): void {
    act(field);
    field.components?.forEach((child) => visit(child, act));
}

/** What a date opens with that is mostly today's: fields with properties.begin = "today". Answers that are there come before it. */
export function daysOfToday(schema: Schema, today: string | undefined): Answers {
    const days: Answers = {};
    if (!today) return days;
    for (const part of schema.components) {
        for (const field of [part, ...(part.isRepeating ? [] : (part.components ?? []))]) {
            if (field.key && field.properties?.begin === 'today') days[field.key] = today;
        }
    }
    return days;
}

/** What a row of a list is called: by its own word (第 1 位) where the form has one, counted from 1. */
export function rowName(list: Field | undefined, number: number): string {
    const own = list?.properties?.row;
    return own ? own.replace('{0}', String(number)) : text('form.row', number);
}

/** What a person calls the field. */
export function nameOf(field: Field): string {
    return field.label || field.dateLabel || field.text || field.key || '';
}

function translate(field: Field): void {
    const own = field.properties ?? {};
    for (const name of ['label', 'dateLabel', 'timeLabel', 'description', 'text'] as const) {
        const words = own[name + 'En'];
        if (words) (field as unknown as Record<string, string>)[name] = words;
    }
    if (own.patternErrorMessageEn && field.validate) field.validate.patternErrorMessage = own.patternErrorMessageEn;
    if (field.appearance?.suffixAdorner === '元') field.appearance.suffixAdorner = 'yuan';
    if (own.rowEn) own.row = own.rowEn;
    if (own.addEn) own.add = own.addEn;
    if (own.suffixEn && field.appearance) field.appearance.suffixAdorner = own.suffixEn;
    field.values?.forEach((option) => (option.label = option.labelEn ?? option.label));
}
