/**
 * The formats of our own that a field may ask for with properties.format: the browser's half of
 * org.banjie.forms.Formats. One table of cases (src/test/resources/forms/cases.json) holds both to the same answers.
 */

import * as typed from './typed.ts';

/** What is wrong: the format's name, and a closer reason, empty where there is only one; forms.<code>.<reason> says it. */
export interface Flaw {
    code: string;
    reason: string;
}

/** What a check must know besides the answer: today in Shanghai as the server has it, never the visitor's own clock. */
export interface World {
    today: string;
}

type Check = (text: string, properties: Record<string, unknown>, world: World) => string | undefined;

const FINE = undefined;

const checks: Record<string, {normal?: (text: string) => string; flaw: Check}> = {
    'cn-id': {normal: typed.number, flaw: citizenId},
    identity: {normal: typed.identity, flaw: identity},
    uscc: {normal: typed.number, flaw: uscc},
    mobile: {normal: typed.phone, flaw: (text) => (/^1[3-9]\d{9}$/.test(text) ? FINE : '')},
    unit: {flaw: unit},
    money: {flaw: money},
    'bank-account': {normal: typed.number, flaw: bankAccount},
    'past-date': {flaw: pastDate},
};

/** The flaw of an answer; nothing for an empty answer, a good one, or a format nobody knows. */
export function flawOf(value: unknown, properties: Record<string, unknown>, world: World): Flaw | undefined {
    const format = String(properties.format ?? '');
    const check = checks[format];
    if (!check || value === null || value === undefined || value === '') return undefined;
    const text = check.normal ? check.normal(String(value)) : String(value);
    const reason = check.flaw(text, properties, world);
    return reason === undefined ? undefined : {code: format, reason};
}

/** What may be mistyped in an answer that can be taken as it is: a question to whoever typed it, no error. */
export function doubtOf(value: unknown, properties: Record<string, unknown>): Flaw | undefined {
    if (properties.format !== 'bank-account') return undefined;
    const reason = cardDoubt(typed.number(String(value ?? '')));
    return reason === undefined ? undefined : {code: 'bank-account', reason};
}

/** GB 11643: the 17th digit tells the sex, the 18th is the check character. */
function citizenId(text: string, _: unknown, world: World): string | undefined {
    if (!/^\d{17}[\dX]$/.test(text)) return 'shape';
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    if ('10X98765432'[weighed(text, weights, '0123456789') % 11] !== text[17]) return 'check';
    const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
    if (!typed.isDay(birth)) return 'birth';
    return birth > world.today ? 'future' : FINE;
}

/** Which paper it should be the server knows too; here it is the number of any, or a citizen's with a slip. */
function identity(text: string, properties: Record<string, unknown>, world: World): string | undefined {
    const others = [/^([A-Z]{1,3}\d{5,9}|\d{9}|[A-Z]\d{3}[A-Z]\d{4})$/, /^[HM]\d{8}(\d{2})?$/, /^(\d{8}|\d{10}[A-Z])$/, /^[A-Z]{3}\d{12}$/];
    return others.some((shape) => shape.test(text)) ? FINE : citizenId(text, properties, world);
}

/** GB 32100, and GB 11714 for the organisation's code within. */
function uscc(text: string): string | undefined {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    if (!new RegExp(`^[${alphabet}]{18}$`).test(text)) return 'shape';
    const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    const last = alphabet[(31 - (weighed(text, weights, alphabet) % 31)) % 31];
    const digitsAndLetters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const organisation = '0X987654321'[weighed(text.slice(8), [3, 7, 9, 10, 5, 8, 4, 2], digitsAndLetters) % 11];
    return last === text[17] && organisation === text[16] ? FINE : 'check';
}

/** Only what a code looks like: whether there is such a unit, the server knows. */
function unit(text: string, properties: Record<string, unknown>): string | undefined {
    const level = {6: 'district', 9: 'street', 12: 'village'}[text.length];
    if (!/^\d+$/.test(text) || !level) return 'none';
    return !properties.level || properties.level === level ? FINE : String(properties.level);
}

function money(text: string): string | undefined {
    if (!/^-?(\d+\.?\d*|\.\d+)$/.test(text) || Number(text) > 999_999_999_999.99) return '';
    if (Number(text) < 0) return 'negative';
    return /\.\d{2}\d*[1-9]/.test(text) ? 'decimals' : FINE;
}

/** Passbooks have digits in numbers of their own: only how many there are is a rule. */
function bankAccount(text: string): string | undefined {
    return /^\d{12,19}$/.test(text) ? FINE : 'shape';
}

/** Luhn, ISO/IEC 7812: a habit of cards that some banks did not keep, and passbooks know nothing of. */
function cardDoubt(text: string): string | undefined {
    if (!/^[3-69]\d{15,18}$/.test(text)) return FINE;
    const sum = [...text].reverse().reduce((total, digit, at) => {
        const doubled = at % 2 ? Number(digit) * 2 : Number(digit);
        return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return sum % 10 === 0 ? FINE : 'check';
}

function pastDate(text: string, _: unknown, world: World): string | undefined {
    const day = text.slice(0, 10);
    if (!typed.isDay(day)) return '';
    return day > world.today ? 'future' : FINE;
}

function weighed(text: string, weights: number[], alphabet: string): number {
    return weights.reduce((sum, weight, at) => sum + weight * alphabet.indexOf(text[at]), 0);
}
