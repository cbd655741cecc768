import {el} from '../dom.ts';
import {text} from './texts.ts';

/** A button of an editor's bar; `pressed` makes it one that stays down. */
export function tool(key: string, act: (pressed: boolean) => void, pressed?: boolean): HTMLButtonElement {
    const button = el('button', {type: 'button', class: 'btn btn-secondary'}, text(`tool.${key}`));
    if (pressed !== undefined) button.setAttribute('aria-pressed', String(pressed));
    button.addEventListener('click', () => {
        const down = button.getAttribute('aria-pressed') !== 'true';
        if (pressed !== undefined) button.setAttribute('aria-pressed', String(down));
        act(down);
    });
    return button;
}

/** The bar above an editor: its tools, and whether everything is saved. */
export function bar(state: HTMLElement, ...tools: HTMLElement[]): HTMLElement {
    const group = el('div', {class: 'editor-tools', role: 'toolbar', 'aria-label': text('tools')}, ...tools);
    return el('div', {class: 'editor-bar'}, group, state);
}
