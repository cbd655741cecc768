const K = Uint32Array.from({length: 64}, (_, i) => Math.floor(fraction(Math.cbrt(prime(i))) * 2 ** 32));
const START = Uint32Array.from({length: 8}, (_, i) => Math.floor(fraction(Math.sqrt(prime(i))) * 2 ** 32));

/**
 * SHA-256 of a text of ASCII in hexadecimal digits. Our own, because crypto.subtle is missing on pages without TLS, and a
 * gate stands wherever there is a cable.
 */
export function sha256(text: string): string {
    const state = Uint32Array.from(START);
    const words = padded(text);
    for (let at = 0; at < words.length; at += 16) round(state, words.subarray(at, at + 16));
    return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function padded(text: string): Uint32Array {
    const words = new Uint32Array(((text.length + 8) >> 6) * 16 + 16);
    for (let i = 0; i < text.length; i++) words[i >> 2] |= text.charCodeAt(i) << (24 - (i % 4) * 8);
    words[text.length >> 2] |= 0x80 << (24 - (text.length % 4) * 8);
    words[words.length - 1] = text.length * 8;
    return words;
}

function round(state: Uint32Array, block: Uint32Array): void {
    const w = new Uint32Array(64);
    w.set(block);
    for (let i = 16; i < 64; i++) {
        const s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
        const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) >>> 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
        [a, b, c, d, e, f, g, h] = [(one + two) >>> 0, a, b, c, (d + one) >>> 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] += word));
}

function turn(word: number, by: number): number {
    return (word >>> by) | (word << (32 - by));
}

function prime(n: number): number {
    for (let found = -1, candidate = 2; ; candidate++) {
        let i = 2;
        while (i * i <= candidate && candidate % i) i++;
        if (i * i > candidate && ++found === n) return candidate;
    }
}

function fraction(x: number): number {
    return x - Math.floor(x);
}
