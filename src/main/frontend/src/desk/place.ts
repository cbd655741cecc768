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
