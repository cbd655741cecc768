import {token} from '../dom.ts';
import type {Answers} from './schema.ts';

/** What was typed, and the answers it was made from. */
export interface Unsent {
    before: Answers;
    typed: Answers;
}

const PREFIX = 'unsent ';

/**
 * What was typed while the server could not be reached, kept in the browser until the server has it: a tab that is closed
 * off line loses nothing. Each window has a place of its own, so that none writes over another. Where the browser
 * keeps nothing, nothing is kept.
 */
export class UnsentAnswers {
    private readonly key: string;

    constructor(
        private readonly url: string,
        private readonly store: Storage = localStorage,
    ) {
        this.key = `${PREFIX}${url} ${token()}`;
    }

    keep(unsent: Unsent): void {
        quietly(() => this.store.setItem(this.key, JSON.stringify(unsent)));
    }

    /** The server has it. */
    forget(): void {
        quietly(() => this.store.removeItem(this.key));
    }

    /** What closed windows have left behind; it is this page's from now on. */
    takeUp(): Unsent[] {
        const found: Unsent[] = [];
        quietly(() => {
            const keys = Object.keys(this.store).filter((key) => key.startsWith(`${PREFIX}${this.url} `) && key !== this.key);
            for (const key of keys) {
                found.push(JSON.parse(this.store.getItem(key)!) as Unsent);
                this.store.removeItem(key);
            }
        });
        return found;
    }

    /** Calls when another window of the same form keeps something that the server does not have. */
    onOther(act: () => void): void {
        window.addEventListener('storage', (event) => {
            if (event.newValue && event.key?.startsWith(`${PREFIX}${this.url} `) && event.key !== this.key) act();
        });
    }
}

function quietly(act: () => void): void {
    try {
        act();
    } catch {
        // a private window, or no room: the page itself still has what was typed
    }
}
