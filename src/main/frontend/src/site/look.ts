/**
 * Theme, letter size and contrast: ordinary forms that also work without a script. With one they take effect at once,
 * so that nobody loses what they typed because the letters were too small.
 */
export function switchLookInPlace(): void {
    document.addEventListener('submit', (event) => {
        const form = event.target as HTMLFormElement;
        if (!form.matches('[data-look]')) return;
        event.preventDefault();
        const button = (event as SubmitEvent).submitter as HTMLButtonElement;
        apply(button.name, button.value);
        remember();
        turn(button);
    });
}

function apply(name: string, value: string): void {
    document.documentElement.setAttribute(attribute(name), value);
}

function attribute(name: string): string {
    return name === 'theme' ? 'data-bs-theme' : `data-${name}`;
}

function remember(): void {
    const root = document.documentElement;
    const look = ['theme', 'size', 'contrast'].map((name) => root.getAttribute(attribute(name))).join('.');
    document.cookie = `look=${look}; path=/; max-age=31536000; samesite=lax`;
}

function turn(button: HTMLButtonElement): void {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    button.value = on ? button.dataset.off! : button.dataset.on!;
}
