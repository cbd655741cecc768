import site from 'virtual:texts/site.js';

/** The language of the page, as the server wrote it on <html lang>. */
export const english = document.documentElement.lang.startsWith('en');

/** Text of key `site.js.<key>` in the page's language, with {0}, {1} … filled in. */
export function text(key: string, ...values: (string | number)[]): string {
    return fill((english ? site.en : site.zh)[key] ?? key, values);
}

export function fill(pattern: string, values: (string | number)[]): string {
    return pattern.replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)] ?? ''));
}
