/** So many lines may differ between two texts before they are taken to be different altogether. */
const MOST = 1500;

/** Lines `from` to `to` of the base, replaced by others. */
interface Hunk {
    from: number;
    to: number;
    lines: string[];
}

/**
 * What two people made of one text, line by line, where they changed different places or the same alike; nothing where both
 * changed one place, which only people can decide.
 */
export function merged(base: string, mine: string, theirs: string): string | undefined {
    const lines = base.split('\n');
    const [ours, others] = [hunks(lines, mine.split('\n')), hunks(lines, theirs.split('\n'))];
    if (!ours || !others) return undefined;
    const all = [...ours, ...others.filter((one) => !ours.some((other) => same(one, other)))].sort((one, other) => one.from - other.from || one.to - other.to);
    if (all.some((one, i) => i > 0 && touches(all[i - 1]!, one))) return undefined;
    const whole: string[] = [];
    let at = 0;
    for (const {from, to, lines: put} of all) {
        whole.push(...lines.slice(at, from), ...put);
        at = to;
    }
    return [...whole, ...lines.slice(at)].join('\n');
}

function same(one: Hunk, other: Hunk): boolean {
    return one.from === other.from && one.to === other.to && one.lines.join('\n') === other.lines.join('\n');
}

/** Two changes with no line between them: what stood there is not known to stand any more. */
function touches(one: Hunk, next: Hunk): boolean {
    return next.from <= one.to;
}

/** What changes between two texts (Myers, An O(ND) Difference Algorithm); nothing where nearly everything does. */
function hunks(base: string[], now: string[]): Hunk[] | undefined {
    const ways = shortest(base, now);
    if (!ways) return undefined;
    const found: Hunk[] = [];
    let [x, y] = [base.length, now.length];
    for (let d = ways.length - 1; d > 0; d--) {
        const before = ways[d - 1]!;
        const k = x - y;
        const down = k === -d || (k !== d && reach(before, k - 1) < reach(before, k + 1));
        const [px, py] = down ? [reach(before, k + 1), reach(before, k + 1) - k - 1] : [reach(before, k - 1), reach(before, k - 1) - k + 1];
        found.unshift(down ? {from: px, to: px, lines: [now[py]!]} : {from: px, to: px + 1, lines: []});
        [x, y] = [px, py];
    }
    return joined(found);
}

function reach(way: Map<number, number>, k: number): number {
    return way.get(k) ?? -1;
}

/** How far each diagonal comes with 0, 1, 2 … changed lines, until both ends are reached. */
function shortest(base: string[], now: string[]): Map<number, number>[] | undefined {
    const ways: Map<number, number>[] = [];
    let last = new Map([[1, 0]]);
    for (let d = 0; d <= MOST; d++) {
        const next = new Map<number, number>();
        for (let k = -d; k <= d; k += 2) {
            let x = k === -d || (k !== d && reach(last, k - 1) < reach(last, k + 1)) ? reach(last, k + 1) : reach(last, k - 1) + 1;
            while (x < base.length && x - k < now.length && base[x] === now[x - k]) x++;
            next.set(k, x);
            if (x >= base.length && x - k >= now.length) return [...ways, next];
        }
        ways.push(next);
        last = next;
    }
    return undefined;
}

function joined(all: Hunk[]): Hunk[] {
    const whole: Hunk[] = [];
    for (const one of all) {
        const last = whole.at(-1);
        if (last && last.to === one.from) whole[whole.length - 1] = {from: last.from, to: one.to, lines: [...last.lines, ...one.lines]};
        else whole.push(one);
    }
    return whole;
}
