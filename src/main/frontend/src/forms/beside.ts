import {el} from '../dom.ts';
import type {InputError} from './errors.ts';
import type {Answers} from './schema.ts';

/** Marks what stands beside a form among its answers: no field of a form is called so. */
const MARK = '#';

/**
 * What people type and choose beside a form and hand in with it: the inputs within data-with, and the button they pressed
 * last. Kept and put together with the answers as if it were one form; on the wire it is {outcome, reason, answers}.
 */
export class Beside {
    private pressed: string;

    constructor(private readonly root: Element) {
        this.pressed = (root as HTMLElement).dataset.chosen ?? '';
        root.addEventListener('click', (event) => {
            const button = (event.target as Element).closest<HTMLButtonElement>('button[name]');
            if (button) this.pressed = button.value;
        });
    }

    /** Nothing beside the form, or what is there. */
    static within(selector: string | undefined): Beside | undefined {
        const root = selector ? document.querySelector(selector) : null;
        return root ? new Beside(root) : undefined;
    }

    values(): Answers {
        const all: Answers = {[MARK + 'outcome']: this.pressed};
        for (const input of this.inputs()) all[MARK + input.name] = input.value;
        return all;
    }

    /** As {@link values}, as the page came from the server: people may have typed before this script was there. */
    opened(): Answers {
        const all: Answers = {};
        for (const input of this.inputs()) all[MARK + input.name] = input.defaultValue;
        return all;
    }

    /** Shows what another window has typed. */
    put(values: Answers): void {
        for (const input of this.inputs()) {
            const value = values[MARK + input.name];
            if (typeof value === 'string') input.value = value;
        }
    }

    pack(all: Answers): Answers {
        const packed: Answers = {answers: besideless(all)};
        for (const key of Object.keys(all)) if (key.startsWith(MARK)) packed[key.slice(1)] = all[key];
        return packed;
    }

    unpack(packed: Answers): Answers {
        const {answers, ...rest} = packed;
        const all: Answers = {...(answers as Answers | undefined)};
        for (const key of Object.keys(rest)) all[MARK + key] = rest[key];
        return all;
    }

    /** Puts what is wrong with something beside the form next to it, in place of what was marked before. */
    mark(errors: InputError[]): void {
        for (const input of this.inputs()) {
            const wrong = errors.filter((error) => error.path === input.name).map((error) => error.message);
            const field = input.closest('.field');
            field?.querySelector('.field-error')?.remove();
            field?.classList.toggle('field-wrong', wrong.length > 0);
            input.toggleAttribute('aria-invalid', false);
            if (!wrong.length) continue;
            input.setAttribute('aria-invalid', 'true');
            input.before(el('p', {class: 'field-error', id: `${input.id}-error`}, wrong.join(' ')));
            input.setAttribute('aria-describedby', `${input.id}-error`);
        }
    }

    private inputs(): HTMLTextAreaElement[] {
        return [...this.root.querySelectorAll<HTMLTextAreaElement>('textarea[name]')];
    }
}

/** The answers of the form alone. */
export function besideless(all: Answers): Answers {
    return Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(MARK)));
}

/** What people call a thing that stands beside the form, as site.js.form.beside.<name>; undefined for a field of the form. */
export function besideName(key: string): string | undefined {
    return key.startsWith(MARK) ? key.slice(1) : undefined;
}
