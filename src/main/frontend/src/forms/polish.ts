import {text} from '../texts.ts';
import {type Field, rowName} from './schema.ts';
import * as typed from './typed.ts';
import {type Instance, type Viewer, domId, fieldOf, instances} from './viewer.ts';

/** Keyboards of phones, and what a browser may fill in, by format. */
const KEYBOARDS: Record<string, {inputmode?: string; autocomplete?: string; maxlength?: string}> = {
    mobile: {inputmode: 'tel', autocomplete: 'tel'},
    'cn-id': {autocomplete: 'off'},
    identity: {autocomplete: 'off'},
    uscc: {autocomplete: 'off'},
    money: {inputmode: 'decimal', autocomplete: 'off'},
    'bank-account': {inputmode: 'numeric', autocomplete: 'off'},
};

/**
 * What the viewer does not do by itself: words on icon buttons, fitting keyboards, tolerant dates and numbers.
 *
 * @param day an example of a date, as people write it
 */
export function polish(viewer: Viewer, container: HTMLElement, day: string): void {
    const observer = new MutationObserver(() => touchUp(viewer, container, day));
    observer.observe(container, {childList: true, subtree: true});
    touchUp(viewer, container, day);
    container.addEventListener('paste', (event) => tidyPaste(viewer, event));
    for (const event of ['blur', 'keydown']) container.addEventListener(event, tidyDate, {capture: true});
    keepFocusInLists(container);
}

function touchUp(viewer: Viewer, container: HTMLElement, day: string): void {
    container.querySelectorAll('.fjs-repeat-row-container').forEach((row) => nameRow(viewer, row));
    container.querySelectorAll('.fjs-repeat-render-add').forEach(nameAdding);
    container.querySelectorAll('.fjs-form-field:is(.fjs-form-field-radio, .fjs-form-field-checklist)').forEach(nameChoices);
    instances(viewer).forEach((instance) => fitKeyboard(viewer, instance));
    container.querySelectorAll('.fjs-select-placeholder').forEach(inOurWords);
    container.querySelectorAll<HTMLInputElement>('.fjs-datepicker input').forEach((input) => (input.placeholder = text('form.date', day)));
}

/** The one word that the viewer does not let be translated. Its text is changed in place: the viewer goes on using the node. */
function inOurWords(placeholder: Element): void {
    const words = placeholder.firstChild;
    if (words instanceof Text && words.data === 'Select') words.data = text('form.unit.choose');
}

/** What the button adds, see fields.tsx. The words are changed in place, as in {@link inOurWords}. */
function nameAdding(button: Element): void {
    const words = button.closest<HTMLElement>('.form-list')?.dataset.add;
    const last = button.lastChild;
    if (words && last instanceof Text && last.data !== words) last.data = words;
}

/** Choices belong to a question: read out with it, not as 有 and 没有 of nothing. The viewer links the two by nothing. */
function nameChoices(choices: Element): void {
    const label = choices.querySelector(':scope > .fjs-form-field-label');
    const first = choices.querySelector('input');
    if (!label || !first || choices.hasAttribute('role')) return;
    label.id = `${first.id}-question`;
    choices.setAttribute('role', first.type === 'radio' ? 'radiogroup' : 'group');
    choices.setAttribute('aria-labelledby', label.id);
}

function nameRow(viewer: Viewer, row: Element): void {
    const place = [...row.parentElement!.parentElement!.children].indexOf(row.parentElement!) + 1;
    const list = row.closest<HTMLElement>('.form-list')?.dataset.list;
    const words = rowName(list ? fieldOf(viewer, list) : undefined, place);
    const remove = row.querySelector(':scope > .fjs-repeat-row-remove')!;
    if (row.getAttribute('data-row') === words) return;
    row.setAttribute('data-row', words);
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', words);
    remove.setAttribute('data-words', text('form.remove'));
    remove.setAttribute('aria-label', text('form.remove-row', words));
}

function fitKeyboard(viewer: Viewer, instance: Instance): void {
    const field: Field = fieldOf(viewer, instance.id);
    const input = document.getElementById(domId(viewer, instance));
    const wanted = KEYBOARDS[field.properties?.format ?? ''];
    if (!(input instanceof HTMLInputElement) || !wanted) return;
    for (const [name, value] of Object.entries(wanted)) input.setAttribute(name, value);
}

/** What is meant by what is pasted, by format: only numbers have a way of writing, ordinary text is pasted as it is. */
const MEANT: Record<string, (pasted: string) => string> = {
    'cn-id': typed.number,
    identity: typed.identity,
    mobile: typed.phone,
    money: typed.money,
    'bank-account': typed.number,
    uscc: typed.number,
};

/** Numbers come out of messages and tables with blanks, full-width digits and line ends around them. */
export function tidied(format: string, pasted: string): string {
    return MEANT[format]?.(pasted) ?? pasted;
}

function tidyPaste(viewer: Viewer, event: ClipboardEvent): void {
    const input = event.target;
    const pasted = event.clipboardData?.getData('text/plain');
    if (!(input instanceof HTMLInputElement) || !pasted || input.readOnly) return;
    const wanted = tidied(formatOf(viewer, input), pasted);
    if (wanted === pasted) return;
    event.preventDefault();
    document.execCommand('insertText', false, wanted);
}

function formatOf(viewer: Viewer, input: HTMLInputElement): string {
    const instance = instances(viewer).find((one) => domId(viewer, one) === input.id);
    return instance ? (fieldOf(viewer, instance.id).properties?.format ?? '') : '';
}

interface Calendar {
    config: {dateFormat: string};
    formatDate(date: Date, format: string): string;
}

function isDate(input: HTMLInputElement): input is HTMLInputElement & {_flatpickr: Calendar} {
    return '_flatpickr' in input;
}

/** A date may be typed or pasted as 1980-3-5, 1980年3月5日, 1980.03.05 or 19800305. The calendar reads the field when it is left, so this comes before it. */
function tidyDate(event: Event): void {
    const input = event.target as HTMLInputElement;
    if (event instanceof KeyboardEvent && !['Enter', 'Tab'].includes(event.key)) return;
    if (!(input instanceof HTMLInputElement) || !isDate(input)) return;
    const parts = /^\s*(\d{4})\D*(\d{1,2})\D+(\d{1,2})\D*$/.exec(input.value) ?? /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(input.value);
    if (!parts) return;
    const date = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
    if (date.getDate() === Number(parts[3])) input.value = input._flatpickr.formatDate(date, input._flatpickr.config.dateFormat);
}

/** After adding a row the cursor is in it; after removing one it is on the button that adds. */
function keepFocusInLists(container: HTMLElement): void {
    container.addEventListener('click', (event) => {
        const button = (event.target as Element).closest('.fjs-repeat-render-add, .fjs-repeat-row-remove');
        const list = button?.closest('.form-list');
        if (!list) return;
        const adds = button!.matches('.fjs-repeat-render-add');
        requestAnimationFrame(() => requestAnimationFrame(() => (adds ? intoLastRow(list) : ontoAdding(list))));
    });
}

function intoLastRow(list: Element): void {
    const rows = list.querySelectorAll('.fjs-repeat-row-container');
    rows[rows.length - 1]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

function ontoAdding(list: Element): void {
    list.querySelector<HTMLElement>('.fjs-repeat-render-add')?.focus();
}
