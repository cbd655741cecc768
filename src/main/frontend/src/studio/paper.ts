/** Long enough that somebody who types is not waited for at each sign. */
const PAUSE_MS = 900;

/**
 * `<form data-paper>`: a fact is put in where one was typing, and the printed page beside it follows what is typed. The server
 * prints it, so that it looks as it will; without a script a button asks for it.
 */
export function paper(form: HTMLFormElement): void {
    let last: HTMLTextAreaElement | null = form.querySelector('textarea');
    let waits: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const print = async () => {
        const mine = ++asked;
        const body = new FormData(form);
        body.set('act', 'preview');
        const answer = await fetch(form.action, {method: 'POST', body: new URLSearchParams(body as unknown as Record<string, string>)}).catch(() => null);
        if (!answer?.ok || mine !== asked) return;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const printed = page.querySelector('[data-printed]');
        if (printed) document.querySelector('[data-printed]')!.replaceWith(document.adoptNode(printed));
    };
    const later = () => {
        clearTimeout(waits);
        waits = setTimeout(() => void print(), PAUSE_MS);
    };
    form.addEventListener('focusin', (event) => {
        if (event.target instanceof HTMLTextAreaElement) last = event.target;
    });
    form.addEventListener('input', later);
    for (const place of form.querySelectorAll<HTMLButtonElement>('[data-place]')) {
        place.hidden = false;
        place.nextElementSibling?.remove();
        place.addEventListener('click', () => {
            if (!last) return;
            last.setRangeText(place.dataset.place!, last.selectionStart, last.selectionEnd, 'end');
            last.focus();
            later();
        });
    }
}
