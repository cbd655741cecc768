/**
 * What people type or paste, as they mean it: the browser's half of org.banjie.numbers.Typed. One table of cases
 * (src/test/resources/forms/typed.json) holds both to the same answers.
 */

const UNSEEN = '\\p{Cf}\\p{Cc}\\u{FE00}-\\u{FE0F}\\u{E0100}-\\u{E01EF}';
const BETWEEN_DIGITS = new RegExp(`[\\p{Z}\\p{Pd}\\u2212${UNSEEN}]`, 'gu');
const HIDDEN = new RegExp(`[${UNSEEN}]`, 'gu');
const DOT = /(?<=\p{Script=Han}) ?[\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff0e\uff65.] ?(?=\p{Script=Han})/gu;

/** A number or code: without width, blanks, dashes and what cannot be seen, in capitals. */
export function number(text: string): string {
    return text.normalize('NFKC').replace(BETWEEN_DIGITS, '').toUpperCase();
}

/** A telephone number as it is dialled in this country. */
export function phone(text: string): string {
    return number(text).replace(/[()]/g, '').replace(/^(?:\+86|0086|86(?=1\d{10}$))/, '');
}

/** An amount: digits, point and sign; a minus stays, so that "less than nothing" can be said. */
export function money(text: string): string {
    const plain = text.normalize('NFKC').replace(/\u2212/g, '-').replace(HIDDEN, '').replace(/\p{Z}/gu, '');
    return /^-?\d{1,3}(,\d{3})*(\.\d*)?$/.test(plain) ? plain.replace(/,/g, '') : plain;
}

/** A name: one dot between its parts, one blank between words and none between Han letters, nothing that cannot be seen. */
export function name(text: string): string {
    return text
        .replace(/[\p{Z}\t\r\n]+/gu, ' ')
        .replace(HIDDEN, '')
        .replace(/ {2,}/g, ' ')
        .trim()
        .replace(DOT, '·')
        .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
