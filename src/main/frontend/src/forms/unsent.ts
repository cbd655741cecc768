import {token} from '../dom.ts';
import type {Answers} from './schema.ts';

/** What was typed, and the answers it was made from. */
export interface Unsent {
    before: Answers;
    typed: Answers;
}

const PREFIX = 'unsent ';

/** So long somebody comes back to what could not be sent; then the computer may be another's. */
const KEPT = 24 * 60 * 60 * 1000;

/** Whose page this is, as the server marks them: another person at this computer is neither shown nor sent it. */
const whose = (): string => `${PREFIX}${document.body.dataset.signedIn ?? ''} `;

/**
 * What was typed while the server could not be reached, kept in the browser until the server has it: a tab that is closed
 * off line loses nothing. Each window has a place of its own, so that none writes over another. Where the browser
 * keeps nothing, nothing is kept. It is one person's, for a day, and gone when they sign out.
 */
export class UnsentAnswers {
    private readonly key: string;

    constructor(
        private readonly url: string,
        private readonly store: Storage = localStorage,
    ) {
        this.key = `${whose()}${url} ${token()}`;
    }

    keep(unsent: Unsent): void {
        quietly(() => this.store.setItem(this.key, JSON.stringify({...unsent, at: Date.now()})));
    }

    /** The server has it. */
    forget(): void {
        quietly(() => this.store.removeItem(this.key));
    }

    /** What other windows have left behind; it is this page's from now on. */
    takeUp(): Unsent[] {
        const found: Unsent[] = [];
        quietly(() => {
            const keys = Object.keys(this.store).filter((key) => key.startsWith(`${whose()}${this.url} `) && key !== this.key);
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
            if (event.newValue && event.key?.startsWith(`${whose()}${this.url} `) && event.key !== this.key) act();
        });
    }
}

/** Drops what others or too long ago have left here, and all of it once somebody signs out. */
export function clearUnsent(store: Storage = localStorage): void {
    if (document.body.dataset.signedIn) drop(store, (key) => !key.startsWith(whose()) || isOld(store.getItem(key)));
    document.addEventListener('submit', (event) => {
        if ((event.target as HTMLFormElement).matches('[action$="/sign-out"]')) drop(store, () => true);
    });
}

function drop(store: Storage, which: (key: string) => boolean): void {
    quietly(() =>
        Object.keys(store)
            .filter((key) => key.startsWith(PREFIX) && which(key))
            .forEach((key) => store.removeItem(key)),
    );
}

function isOld(kept: string | null): boolean {
    return !(Date.now() - (JSON.parse(kept ?? '{}') as {at?: number}).at! < KEPT);
}

function quietly(act: () => void): void {
    try {
        act();
    } catch {
        // a private window, or no room: the page itself still has what was typed
    }
}
