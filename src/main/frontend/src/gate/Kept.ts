export interface Known {
    arrival: number;
    hash: string;
    party: number;
    hours: string;
    used: boolean;
}

export interface Check {
    token: string;
    at: string;
}

/** One ticket as it is written down: short, because there are thousands. */
type Written = [arrival: number, hash: string, party: number, hours: string, used: 0 | 1];

/** What this gate keeps, also over a reload: the day's tickets as hashes, and the checks it could not tell yet. */
export class Kept {
    private readonly known = new Map<string, Known>();
    private readonly checks: string;
    private readonly list: string;
    private day = today();
    private last = 0;

    constructor(place: string) {
        this.checks = `gate-${place}`;
        this.list = `gate-list-${place}`;
        this.read();
    }

    get size(): number {
        return this.known.size;
    }

    /** The arrival after which the next part of the list begins. */
    get after(): number {
        if (this.day !== today()) this.forget();
        return this.last;
    }

    add(list: Known[]): void {
        for (const one of list) {
            const before = this.known.get(one.hash);
            this.known.set(one.hash, {...one, used: one.used || (before?.used ?? false)});
            this.last = Math.max(this.last, one.arrival);
        }
        if (list.length) this.write();
    }

    find(hash: string): Known | undefined {
        return this.known.get(hash);
    }

    use(hash: string): void {
        const known = this.known.get(hash);
        if (!known || known.used) return;
        known.used = true;
        this.write();
    }

    waiting(): Check[] {
        return JSON.parse(localStorage.getItem(this.checks) ?? '[]');
    }

    keep(checks: Check[]): void {
        localStorage.setItem(this.checks, JSON.stringify(checks));
    }

    /** Tickets are for one day. */
    private forget(): void {
        this.known.clear();
        this.last = 0;
        this.day = today();
    }

    private read(): void {
        const kept: {day: string; tickets: Written[]} | null = JSON.parse(localStorage.getItem(this.list) ?? 'null');
        if (kept?.day !== this.day) return;
        for (const [arrival, hash, party, hours, used] of kept.tickets) {
            this.known.set(hash, {arrival, hash, party, hours, used: used === 1});
            this.last = Math.max(this.last, arrival);
        }
    }

    private write(): void {
        const tickets = [...this.known.values()].map(
            (one): Written => [one.arrival, one.hash, one.party, one.hours, one.used ? 1 : 0],
        );
        try {
            localStorage.setItem(this.list, JSON.stringify({day: this.day, tickets}));
        } catch {
            // no room left: the list is still here until the page is closed
        }
    }
}

function today(): string {
    return new Date().toLocaleDateString('sv');
}
