/** Whoever comes back to a list has the focus on the row they came from, or on the next once that one is done with. */
export function returnToPlace(): void {
    const next = document.querySelector<HTMLElement>('[data-focus-row]')?.dataset.focusRow;
    const row = document.getElementById(next ?? location.hash.slice(1));
    if (!row?.matches('[data-row]')) return;
    const focus = () => row.querySelector<HTMLElement>('[data-open]')?.focus();
    // a browser that goes to a part of a page takes the focus away once more when all of it is there
    if (document.readyState === 'complete') focus();
    else addEventListener('load', () => setTimeout(focus));
}

/** A partial refresh never loses where somebody was: the same row has the focus again, or its neighbour. */
export function keepPlace(): void {
    let was: {id: string; at: number} | undefined;
    document.addEventListener('htmx:beforeSwap', () => {
        const row = document.activeElement?.closest('[data-row]');
        was = row ? {id: row.id, at: rows().indexOf(row)} : undefined;
    });
    document.addEventListener('htmx:afterSettle', () => {
        if (!was || (document.activeElement && document.activeElement !== document.body)) return;
        const row = document.getElementById(was.id) ?? rows()[Math.min(was.at, rows().length - 1)];
        row?.querySelector<HTMLElement>('[data-open]')?.focus({preventScroll: true});
        was = undefined;
    });
}

function rows(): Element[] {
    return [...document.querySelectorAll('[data-row]')];
}
