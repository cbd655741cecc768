let dragged: string | undefined;

/**
 * Cells are renewed every few seconds, so that everything is asked of the document. While one is dragged none is: nothing
 * is asked for, and an answer that was on its way already is not shown, or it would take the cell out of the hand.
 */
export function dragToMove(): void {
    document.addEventListener('dragstart', (event) => {
        const cell = (event.target as Element).closest<HTMLElement>('[data-booking]');
        dragged = cell?.dataset.booking;
        if (dragged) event.dataTransfer?.setData('text/plain', dragged);
    });
    document.addEventListener('dragend', () => (dragged = undefined));
    document.addEventListener('dragover', (event) => {
        if (target(event)) event.preventDefault();
    });
    document.addEventListener('drop', (event) => {
        const to = target(event)?.dataset.target;
        if (!to) return;
        event.preventDefault();
        send(dragged!, to);
    });
    for (const before of ['htmx:beforeRequest', 'htmx:beforeSwap']) {
        document.addEventListener(before, (event) => {
            if (dragged) event.preventDefault();
        });
    }
}

function target(event: Event): HTMLElement | null {
    return dragged ? (event.target as Element).closest<HTMLElement>('[data-target]') : null;
}

function send(booking: string, to: string): void {
    const form = document.querySelector<HTMLFormElement>('#move-by-drag')!;
    form.action = form.action.replace(/\/bookings\/\d+\//, `/bookings/${booking}/`);
    form.querySelector<HTMLInputElement>('[name=to]')!.value = to;
    form.submit();
}
