/**
 * What people type or paste, as they mean it: the browser's half of org.banjie.numbers.Typed. One table of cases
 * (src/test/resources/forms/typed.json) holds both to the same answers.
 */

import {amount} from './han.ts';

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

/** The number of any paper of a person, see org.banjie.numbers.IdentityPaper; 15 old digits become the 18 of today. */
export function identity(text: string): string {
    const plain = number(text).replace(/[()]/g, '');
    const born = /^\d{6}(\d{2})(\d{2})(\d{2})\d{3}$/.exec(plain);
    if (!born || !isDay(`19${born[1]}-${born[2]}-${born[3]}`)) return plain;
    const seventeen = `${plain.slice(0, 6)}19${plain.slice(6)}`;
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    return seventeen + '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(seventeen[at]), 0) % 11];
}

/** Whether there is such a day, written 2026-02-28. */
export function isDay(iso: string): boolean {
    const time = Date.parse(iso + 'T00:00:00Z');
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso;
}

/** An amount: digits, point and sign; in Chinese numerals too. A minus stays, so that "less than nothing" can be said. */
export function money(text: string): string {
    return quantity(text, /^(?:人民币|RMB|¥)/i, /(?:元人民币|元整|元钱|元|圆整|圆|块钱|块)$/);
}

/** Words for one and the same unit; a field takes those of its own alone: 1年 is no answer to how many months. */
const UNITS = ['平方米|平米|平方|m2', '个月|月', '周岁|岁', '年', '天|日'].map((same) => new RegExp(`(?:${same})$`, 'i'));
const COUNTED = /(?:个人|[个人名位口套间幢辆次户])$/;
const YEAR = /^([12]\d{3}|[一二][〇零一二三四五六七八九]{3})年$/;

/**
 * How many or how much of something else, with or without the word for it: 三个人, 12次, 二〇二五年.
 *
 * @param unit what the field counts in, 平方米; empty where it says nothing
 */
export function count(text: string, unit = ''): string {
    const year = YEAR.exec(text.normalize('NFKC'));
    const own = UNITS.find((one) => one.test(unit.normalize('NFKC')));
    return quantity(year ? year[1]! : text, /^$/, own ?? COUNTED);
}

/** Digits without commas, or what the numerals mean; what is no number comes back as it was typed. */
function quantity(text: string, before: RegExp, after: RegExp): string {
    const plain = text.normalize('NFKC').replace(/\u2212/g, '-').replace(HIDDEN, '').replace(/\p{Z}/gu, '');
    const bare = plain.replace(before, '').replace(after, '');
    if (/^-?\d{1,3}(,\d{3})*(\.\d*)?$/.test(bare)) return bare.replace(/,/g, '');
    return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? bare : (amount(bare) ?? plain);
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
