import type {Instance} from 'flatpickr/dist/types/instance';
import type {Options} from 'flatpickr/dist/types/options';

/* Stands for flatpickr in the viewer: the calendar is fetched for forms that ask for a date (needs.ts). */

let whole: typeof import('flatpickr').default | undefined;

export async function loadFlatpickr(): Promise<void> {
    if (whole) return;
    whole = (await import('./calendar.ts')).default;
}

export default function flatpickr(input: HTMLElement, config?: Options): Instance {
    if (!whole) throw new Error('flatpickr was not fetched for this form');
    return whole(input, config) as Instance;
}
