/** What explains a light stays inside the window, and Escape puts it away without moving the focus. */
export function explain(): void {
    for (const event of ['pointerover', 'focusin']) document.addEventListener(event, (e) => place(explained(e)));
    for (const event of ['pointerout', 'focusout']) document.addEventListener(event, (e) => explained(e)?.classList.remove('dismissed'));
    document.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        document.querySelectorAll('[data-explained]:is(:hover, :focus)').forEach((one) => one.classList.add('dismissed'));
    });
}

function explained(event: Event): HTMLElement | null {
    return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-explained]') : null;
}

function place(one: HTMLElement | null): void {
    const box = one?.querySelector<HTMLElement>('.explanation');
    if (!one || !box) return;
    const at = one.getBoundingClientRect();
    box.classList.toggle('leftward', at.left + box.offsetWidth > innerWidth);
    box.classList.toggle('upward', at.bottom + box.offsetHeight > innerHeight);
}
