/** A wide day that was moved sideways stays where it was when its cells are renewed. */
export function keepPlace(): void {
    let places: number[] = [];
    document.addEventListener('htmx:beforeSwap', () => (places = frames().map((one) => one.scrollLeft)));
    document.addEventListener('htmx:afterSwap', () =>
        frames().forEach((one, at) => (one.scrollLeft = places[at] ?? 0)),
    );
}

function frames(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('.rows-frame')];
}
