import forms from 'virtual:texts/forms';
import {english, fill, text} from '../texts.ts';
import {flawOf} from './formats.ts';
import type {Field} from './schema.ts';
import {nameOf} from './schema.ts';
import {type Instance, type Viewer, fieldOf} from './viewer.ts';

/** A text of the forms' bundle, the same the server uses: `say('required', '姓名')`. */
export function say(key: string, ...values: (string | number)[]): string {
    const words = (english ? forms.en : forms.zh)[key];
    return words === undefined ? text('form.wrong', ...values) : fill(words, values);
}

/** What the viewer says while it checks a field, by what it would say in English. */
const RULES: Record<string, string> = {
    'Value is not a number.': 'wrong-type.number',
    'Value is expected to be an integer.': 'integer',
    'Value is expected to have at most 1 decimal digit.': 'decimal-digits',
    'Value is expected to have at most {value} decimal digits.': 'decimal-digits',
    'Field must match pattern {value}.': 'pattern',
    'Field must have minimum value of {value}.': 'min',
    'Field must have maximum value of {value}.': 'max',
    'Field must have minimum length of {value}.': 'min-length',
    'Field must have maximum length of {value}.': 'max-length',
    'Field must be a valid international phone number. (e.g. +4930664040900)': 'phone',
    'Field must be a valid email.': 'email',
};

/** What else it says on the screen, as site.js.form.viewer.<key>. */
const SCREEN: Record<string, string> = {
    'Add new': 'add',
    'Expand all ({value})': 'expand',
    Collapse: 'collapse',
    Search: 'search',
    'No results': 'none',
    'All values selected': 'all',
    'Remove tag': 'remove-tag',
    'Skip to search': 'to-search',
    Increment: 'more',
    Decrement: 'less',
    'Nothing to show.': 'empty',
    'No content to show.': 'empty',
    'Previous page': 'previous',
    'Next page': 'next',
    '{page} of {total}': 'page',
    'No files selected': 'no-file',
    '{value} files selected': 'files',
    'Date and time must both be entered.': 'date-and-time',
};

const NEAREST = 'Please select a valid value, the two nearest valid values are {previousValue} and {nextValue}.';
const REQUIRED = 'Field is required.';

/** A module for the viewer: its words in the page's language, and about a field with the field's name. */
export function wordsModule(today: string) {
    let field: Field | undefined;

    function translate(template: string, values: Record<string, string> = {}): string {
        if (field && template === REQUIRED) return say(`required${way(field)}`, nameOf(field));
        if (field && template === NEAREST) return say('increment', nameOf(field), String(values.nextValue));
        if (field && RULES[template]) return say(RULES[template], nameOf(field), values.value ?? '1');
        if (SCREEN[template]) return text(`form.viewer.${SCREEN[template]}`, values.value ?? values.page ?? '', values.total ?? '');
        return template.replace(/{([^}]+)}/g, (_, name) => values[name] ?? '');
    }

    function OwnRules(validator: {validateFieldInstance(i: Instance, value: unknown): string[]}, form: Viewer) {
        const own = validator.validateFieldInstance.bind(validator);
        validator.validateFieldInstance = (instance, value) => {
            field = fieldOf(form, instance.id);
            const noNumber = isNoNumber(field, value);
            const errors = noNumber ? noAmount(field!) : own(instance, value);
            const flaw = errors.length || !field ? undefined : flawOf(value, field.properties ?? {}, {today});
            const found = flaw ? [say([flaw.code, flaw.reason].filter(Boolean).join('.'), nameOf(field!))] : errors;
            field = undefined;
            return found;
        };
    }
    OwnRules.$inject = ['validator', 'form'];
    return {__init__: ['ownRules'], translate: ['value', translate], ownRules: ['type', OwnRules]};
}

/** What to write instead: an amount says so itself, see {@link flawOf}. */
function noAmount(field: Field): string[] {
    return field.properties?.format === 'money' ? [] : [say('wrong-type.number', nameOf(field))];
}

/** An amount that is none: the viewer's own rules reckon with numbers and would fail on it. */
function isNoNumber(field: Field | undefined, value: unknown): boolean {
    return field?.type === 'number' && typeof value === 'string' && value !== '' && Number.isNaN(Number(value));
}

/** How one answers it: by ticking, choosing, handing over a file, or writing. */
function way(field: Field): string {
    if (field.type === 'checkbox') return '.tick';
    if (field.type === 'filepicker') return '.file';
    if (['checklist', 'taglist', 'radio', 'select', 'datetime'].includes(field.type)) return '.choose';
    return field.properties?.format === 'unit' ? '.choose' : '';
}
