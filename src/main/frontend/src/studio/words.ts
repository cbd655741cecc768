import {text} from './texts.ts';

/** As the server counts: one short message of 70 signs, or several of 67. */
function parts(length: number): number {
    return length <= 70 ? 1 : Math.ceil(length / 67);
}

/**
 * `<form data-words>`: what may be put into a message is put in where the cursor stands, and how it will read stands beside it
 * while it is typed. Without a script the same is typed, and shown by a button.
 */
export function words(form: HTMLFormElement): void {
    const typed = form.querySelector('textarea')!;
    const shown = form.querySelector<HTMLElement>('[data-shown]')!;
    const count = form.querySelector<HTMLElement>('[data-count]')!;
    const places = [...form.querySelectorAll<HTMLButtonElement>('[data-place]')];
    const show = () => {
        const one = typed.value.replace(/\s*\n\s*/g, '').trim();
        const said = places.reduce((so, place) => so.replaceAll(place.dataset.place!, place.dataset.sample!), one);
        shown.textContent = said;
        count.textContent = text('words.count', said.length, parts(said.length));
    };
    for (const place of places) {
        place.hidden = false;
        place.nextElementSibling!.remove();
        place.addEventListener('click', () => {
            typed.setRangeText(place.dataset.place!, typed.selectionStart, typed.selectionEnd, 'end');
            typed.focus();
            show();
        });
    }
    form.querySelector('[data-previewing]')!.remove();
    typed.addEventListener('input', show);
}
