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

/** What this gate keeps: the day's tickets as hashes, and the checks it could not tell yet, which outlive a reload. */
export class Kept {
    private readonly known = new Map<string, Known>();
    private readonly key: string;
    private last = 0;

    constructor(place: string) {
        this.key = `gate-${place}`;
    }

    get size(): number {
        return this.known.size;
    }

    /** The arrival after which the next part of the list begins. */
    get after(): number {
        return this.last;
    }

    add(list: Known[]): void {
        for (const one of list) {
            const before = this.known.get(one.hash);
            this.known.set(one.hash, {...one, used: one.used || (before?.used ?? false)});
            this.last = Math.max(this.last, one.arrival);
        }
    }

    find(hash: string): Known | undefined {
        return this.known.get(hash);
    }

    waiting(): Check[] {
        return JSON.parse(localStorage.getItem(this.key) ?? '[]');
    }

    keep(checks: Check[]): void {
        localStorage.setItem(this.key, JSON.stringify(checks));
    }
}
