/*
 * Expressions as nearly every form has them: answers compared with words, joined by "and" and "or", not(…), contains(…) and
 * list contains(…). They mean here what they mean to feelin, oddities included; whatever else is written is left to it.
 */

type Context = Record<string, unknown>;
type Read = (context: Context) => unknown;

const TOKEN = /\s*(?:("[^"\\]*")|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(!=|[=().,]))/y;
/** Words of the language, and functions that a name alone would mean. */
const TAKEN = new Set(
    ('and or not true false null if then else for in return some every satisfies between instance of function external ' +
        'number string date time duration now today substring replace contains matches split count min max sum mean all any ' +
        'sublist append concatenate remove reverse union flatten product median stddev mode decimal floor ceiling abs modulo ' +
        'sqrt log exp odd even is before after meets overlaps finishes includes during starts coincides sort context range').split(' '),
);

class TooMuch extends Error {}

const known = new Map<string, Read | undefined>();

/** What reads the expression; nothing when it is more than a plain one. */
export function plain(expression: string): Read | undefined {
    if (!known.has(expression)) known.set(expression, compiled(expression));
    return known.get(expression);
}

/** Whether a condition holds, as a unary test is read: one that comes to nothing holds too. */
export function holds(value: unknown): boolean {
    if (Array.isArray(value)) return value.includes(null);
    return typeof value === 'boolean' ? value : equal(value, null) === true;
}

function compiled(expression: string): Read | undefined {
    try {
        return new Reader(tokens(expression)).whole();
    } catch (error) {
        if (error instanceof TooMuch) return undefined;
        throw error;
    }
}

function tokens(expression: string): string[] {
    const found: string[] = [];
    const text = expression.trim();
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const one = TOKEN.exec(text);
        if (!one) throw new TooMuch();
        found.push(one[0].trim());
    }
    return found;
}

class Reader {
    private at = 0;

    constructor(private readonly tokens: string[]) {}

    whole(): Read {
        // not(…) around everything is no function but turns the whole test round
        if (this.tokens[0] === 'not') throw new TooMuch();
        const read = this.either();
        if (this.at < this.tokens.length) throw new TooMuch();
        return read;
    }

    private either(): Read {
        return this.joined('or', () => this.both(), true);
    }

    private both(): Read {
        return this.joined('and', () => this.compared(), false);
    }

    /** "or" is decided by one true side, "and" by one false; else a side that is neither makes the whole neither. */
    private joined(word: string, side: () => Read, decides: boolean): Read {
        let left = side();
        while (this.take(word)) {
            const [one, other] = [left, side()];
            left = (context) => {
                const values = [one(context), other(context)];
                if (values.includes(decides)) return decides;
                return values.every((value) => typeof value === 'boolean') ? !decides : null;
            };
        }
        return left;
    }

    private compared(): Read {
        const left = this.operand();
        const sign = this.take('=') ?? this.take('!=');
        if (!sign) return left;
        const right = this.operand();
        return (context) => {
            const same = equal(left(context), right(context));
            return sign === '=' ? same : !same;
        };
    }

    private operand(): Read {
        const token = this.tokens[this.at++];
        if (token === undefined) throw new TooMuch();
        if (token === '(') return this.closed(this.either());
        if (token === 'true' || token === 'false') return () => token === 'true';
        if (token === 'null') return () => null;
        if (token.startsWith('"')) return () => token.slice(1, -1);
        if (/^\d/.test(token)) return () => Number(token);
        if (token === 'not') return this.call(1, ([value]) => (typeof value === 'boolean' ? !value : null));
        if (token === 'contains') return this.call(2, ([text, part]) => contains(single(text), single(part)));
        if (token === 'list' && this.take('contains')) return this.call(2, ([list, one]) => listContains(list, one));
        return this.path(token);
    }

    private call(count: number, act: (values: unknown[]) => unknown): Read {
        this.need('(');
        const given = [this.either()];
        while (this.take(',')) given.push(this.either());
        if (given.length !== count) throw new TooMuch();
        return this.closed((context) => act(given.map((read) => read(context))));
    }

    private path(first: string): Read {
        if (TAKEN.has(first) || !/^[A-Za-z_]/.test(first)) throw new TooMuch();
        const steps = [first];
        while (this.take('.')) steps.push(this.name());
        return (context) => steps.reduce<unknown>((at, step) => (Array.isArray(at) ? at.map((one) => below(one, step)) : below(at, step)), context);
    }

    private name(): string {
        const token = this.tokens[this.at++] ?? '';
        if (!/^[A-Za-z_]/.test(token)) throw new TooMuch();
        return token;
    }

    private closed(read: Read): Read {
        this.need(')');
        return read;
    }

    private take(token: string): string | undefined {
        return this.tokens[this.at] === token ? this.tokens[this.at++] : undefined;
    }

    private need(token: string): void {
        if (!this.take(token)) throw new TooMuch();
    }
}

function below(target: unknown, step: string): unknown {
    return typeof target === 'object' && target !== null && Object.hasOwn(target, step) ? ((target as Context)[step] ?? null) : null;
}

/** null where the two cannot be compared. */
function equal(one: unknown, other: unknown): boolean | null {
    if ((one === null) !== (other === null)) return false;
    const [a, b] = [single(one), single(other)];
    if (kind(a) !== kind(b)) return null;
    if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, at) => equal(value, b[at]));
    if (kind(a) !== 'object') return (a ?? null) === (b ?? null);
    const [mine, theirs] = [Object.entries(a as Context), b as Context];
    return mine.length === Object.keys(theirs).length && mine.every(([key, value]) => Object.hasOwn(theirs, key) && equal(value, theirs[key]) === true);
}

function kind(value: unknown): string {
    if (value === null || value === undefined) return 'nothing';
    return Array.isArray(value) ? 'list' : typeof value;
}

/** A list of one is that one. */
function single(value: unknown): unknown {
    return Array.isArray(value) && value.length < 2 ? value[0] : value;
}

function contains(text: unknown, part: unknown): boolean | null {
    return typeof text === 'string' && typeof part === 'string' ? text.includes(part) : null;
}

function listContains(list: unknown, one: unknown): boolean | null {
    return list === null ? null : (Array.isArray(list) ? list : [list]).includes(one);
}
