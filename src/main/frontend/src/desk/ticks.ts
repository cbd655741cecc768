import {text} from '../texts.ts';

/** Boxes on rows: one ticks them all, and the bar below says how many are ticked. */
export function ticks(): void {
    document.addEventListener('change', (event) => {
        const box = event.target as HTMLElement;
        if (box instanceof HTMLInputElement && box.matches('[data-tick-all]')) tickAll(box.checked);
        if (box.matches('.tick, [data-tick-all]')) tell();
    });
    document.addEventListener('click', (event) => {
        if (!(event.target as Element).closest?.('button[data-tick-all]')) return;
        tickAll(true);
        tell();
    });
    document.addEventListener('htmx:afterSettle', tell);
    tell();
}

/** Ticks the row one has come to, or takes the tick away. */
export function tickRow(): boolean {
    const box = document.activeElement?.closest('[data-row]')?.querySelector<HTMLInputElement>('.tick');
    box?.click();
    return Boolean(box);
}

function boxes(): HTMLInputElement[] {
    return [...document.querySelectorAll<HTMLInputElement>('[data-row] .tick')];
}

function tickAll(on: boolean): void {
    boxes().forEach((box) => (box.checked = on));
}

function tell(): void {
    const all = boxes();
    const ticked = all.filter((box) => box.checked).length;
    document.querySelectorAll<HTMLElement>('[data-tick-all]').forEach((one) => {
        one.hidden = all.length === 0;
        if (!(one instanceof HTMLInputElement)) return;
        one.checked = ticked > 0 && ticked === all.length;
        one.indeterminate = ticked > 0 && ticked < all.length;
    });
    document.querySelectorAll<HTMLElement>('[data-ticked]').forEach((one) => (one.textContent = text(one.closest('button') ? 'ticked.send' : 'ticked', ticked)));
}
