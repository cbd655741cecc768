import texts from 'virtual:texts';

/** The language of the page, as the server wrote it on <html lang>. */
export const english = document.documentElement.lang.startsWith('en');

const table = english ? texts.en : texts.zh;

/** Text of key `site.js.<key>` in the page's language, with {0}, {1} … filled in. */
export function text(key: string, ...values: (string | number)[]): string {
    const pattern = table[key] ?? key;
    return pattern.replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)] ?? ''));
}
