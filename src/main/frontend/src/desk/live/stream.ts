import {call} from '../../site/csrf.ts';
import {attention} from './attention.ts';

const EVENTS = '/api/v1/worklist/events';
const ASK_MS = 60_000;
/** A proxy that holds a stream back lets nothing through by then. */
const SILENT_MS = 20_000;
/** So often asking takes the place of a stream that could not be had, before it is tried again. */
const ASKS = 5;

export interface Change {
    taskId: string;
    caseNo: string;
    change: 'ARRIVED' | 'CLAIMED' | 'RELEASED' | 'MOVED' | 'CHANGED' | 'GONE';
}

/** What happened; null when too much did, and what is shown is to be read anew. */
export type Hear = (changes: Change[] | null) => void;

/**
 * Tells what happens to the list from a position on, while somebody looks at the page: by a stream, or where none can be
 * had by asking once a minute. Nobody looks at a page in the back, and a browser has few connections.
 */
export function listen(position: string, hear: Hear): void {
    if (position) new Listener(position, hear);
}

class Listener {
    private source: EventSource | undefined;
    private silent: ReturnType<typeof setTimeout> | undefined;
    private asking: ReturnType<typeof setTimeout> | undefined;
    private there = false;

    constructor(
        private position: string,
        private readonly hear: Hear,
    ) {
        attention((there) => {
            this.there = there;
            if (there) this.open();
            else this.close();
        });
        addEventListener('pagehide', () => this.close());
    }

    private open(): void {
        this.close();
        const source = new EventSource(`${EVENTS}?after=${encodeURIComponent(this.position)}`);
        this.source = source;
        this.silent = setTimeout(() => this.ask(ASKS), SILENT_MS);
        source.addEventListener('here', (event) => this.reached(event));
        source.addEventListener('message', (event) => this.heard(event));
        source.addEventListener('resync', (event) => {
            this.reached(event);
            this.hear(null);
        });
        source.addEventListener('displaced', () => this.ask(Number.POSITIVE_INFINITY));
        source.addEventListener('error', () => source.readyState === EventSource.CLOSED && this.ask(ASKS));
    }

    private close(): void {
        clearTimeout(this.silent);
        clearTimeout(this.asking);
        this.source?.close();
        this.source = undefined;
    }

    private reached(event: MessageEvent): void {
        clearTimeout(this.silent);
        if (event.lastEventId) this.position = event.lastEventId;
    }

    private heard(event: MessageEvent<string>): void {
        this.reached(event);
        this.hear([JSON.parse(event.data) as Change]);
    }

    /** Instead of the stream, so many times; then the stream is tried again. */
    private ask(times: number): void {
        this.close();
        this.asking = setTimeout(() => void this.asked(times), ASK_MS);
    }

    private async asked(times: number): Promise<void> {
        if (times > 0) await this.since();
        if (!this.there || this.source) return;
        if (times > 1) this.ask(times - 1);
        else this.open();
    }

    /** A session that has ended, or a network that is down, is said when somebody does something. */
    private async since(): Promise<void> {
        try {
            const answer = await call(`${EVENTS}/since?after=${encodeURIComponent(this.position)}`);
            if (!answer.ok) return;
            const {events, last, resync} = (await answer.json()) as {events: Change[]; last: string; resync: boolean};
            this.position = last;
            if (resync) this.hear(null);
            else if (events.length) this.hear(events);
        } catch {
            return;
        }
    }
}
