import {el} from '../dom.ts';
import {UnsentAnswers} from '../forms/unsent.ts';
import {text} from './texts.ts';

/** What of a file could not be saved, with the state of the file it was made from, and the way to let go of it. */
export interface Left {
    body: string;
    tag: string;
    forget(): void;
}

/**
 * What somebody did to a file and the server does not have, kept in this browser for them alone until it has: whoever comes
 * back to the file is offered it, whether the network, the tab or the machine was lost.
 */
export class LeftBehind {
    private readonly mine: UnsentAnswers;

    constructor(private readonly url: string) {
        this.mine = new UnsentAnswers(url);
    }

    keep(body: string, tag: string): void {
        this.mine.keep({before: {tag}, typed: {body}});
    }

    forget(): void {
        this.mine.forget();
    }

    /** What earlier windows left of it, but what the file says by now anyway; kept until it is decided on. */
    takeUp(now: string): Left[] {
        return this.mine.takeUp().flatMap((unsent) => {
            const [body, tag] = [String(unsent.typed.body ?? ''), String(unsent.before.tag ?? '')];
            if (!body || body === now) return [];
            const kept = new UnsentAnswers(this.url);
            kept.keep(unsent);
            return [{body, tag, forget: () => kept.forget()}];
        });
    }
}

/** Asks whether somebody goes on with what was left behind; one after the other where several windows left some. */
export function offer(left: Left[], moved: (one: Left) => boolean, use: (one: Left) => Promise<void>): HTMLElement | undefined {
    const [one, ...more] = left;
    if (!one) return undefined;
    const go = el('button', {type: 'button', class: 'btn btn-primary'}, text('left.use'));
    const not = el('button', {type: 'button', class: 'btn btn-quiet'}, text('left.drop'));
    const box = el('div', {class: 'message message-warning editor-left', role: 'alert'}, el('p', {}, text(moved(one) ? 'left.moved' : 'left')), go, ' ', not);
    go.addEventListener('click', () => void use(one));
    not.addEventListener('click', () => {
        one.forget();
        const next = offer(more, moved, use);
        if (next) box.replaceWith(next);
        else box.remove();
    });
    return box;
}
