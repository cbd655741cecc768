import {el} from '../../dom.ts';
import {text} from '../texts.ts';

let count = 0;

function field(label: string, input: HTMLElement): HTMLElement {
    const id = `panel-${++count}`;
    input.id = id;
    return el('p', {class: 'panel-field'}, el('label', {class: 'form-label', for: id}, label), input);
}

/** A line of text; told when it is left or Enter is pressed, so that one change is one step for undo. */
export function line(label: string, value: string, changed: (value: string) => void): HTMLElement {
    const input = el('input', {class: 'form-control', value});
    input.addEventListener('change', () => changed(input.value.trim()));
    return field(label, input);
}

export function choice(label: string, value: string, options: [string, string][], changed: (value: string) => void): HTMLElement {
    const known = options.some(([code]) => code === value);
    const all: [string, string][] = known ? options : [[value, value || text('panel.none')], ...options];
    const select = el('select', {class: 'form-select'}, ...all.map(([code, words]) => el('option', {value: code, selected: code === value}, words)));
    select.addEventListener('change', () => changed(select.value));
    return field(label, select);
}

export function tick(label: string, on: boolean, changed: (on: boolean) => void): HTMLElement {
    const input = el('input', {type: 'checkbox', class: 'form-check-input', checked: on});
    input.addEventListener('change', () => changed(input.checked));
    return el('p', {class: 'panel-field'}, el('label', {}, input, ' ', label));
}

export function group(title: string, ...fields: HTMLElement[]): HTMLElement {
    return el('fieldset', {class: 'panel-group'}, el('legend', {}, title), ...fields);
}
