/** A value a fact may have, with its words. */
export interface Choice {
    code: string;
    words: string;
}

/** @param type of what stands in it: string, integer, double, boolean, date … */
export interface Column {
    name: string;
    input: boolean;
    type: string;
    values: Choice[];
}

export type Understood = {feel: string} | {wrong: 'value' | 'number' | 'date' | 'boolean'};

const DATE = /^(<=|>=|<|>)?\s*date\("(\d{4}-\d{2}-\d{2})"\)$/;
const TEXTS = /^"[^"]*"(\s*,\s*"[^"]*")*$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const YES = ['是', 'yes', 'true'];
const NO = ['否', 'no', 'false'];

/** Whether the column is about days. */
export function isDate(column: Column): boolean {
    return column.type === 'date' || column.name === 'on';
}

/** The texts of a cell that is nothing but texts: `"MLA","MARGINAL"`. */
export function texts(feel: string): string[] | undefined {
    return TEXTS.test(feel.trim()) ? [...feel.matchAll(/"([^"]*)"/g)].map(([, one]) => one!) : undefined;
}

export function dateOf(feel: string): {sign: string; day: string} | undefined {
    const [, sign = '', day] = DATE.exec(feel.trim()) ?? [];
    return day ? {sign, day} : undefined;
}

/**
 * What somebody typed, as the table's language has it: 低保 or MLA become "MLA", a day becomes a date, a text is put in
 * quotes. What is already in that language stays.
 */
export function understood(typed: string, column: Column): Understood {
    const said = typed.trim();
    if (!said || said === '-') return {feel: column.input ? '' : said};
    if (isDate(column)) return days(said, column);
    if (column.type === 'boolean') return yesOrNo(said);
    if (['integer', 'long', 'double', 'number'].includes(column.type)) return number(said, column);
    if (column.values.length) return known(said, column);
    if (column.type === 'string' && !/["()]/.test(said) && !/^(not|null|if)\b/.test(said)) return {feel: `"${said}"`};
    return {feel: said};
}

function days(said: string, column: Column): Understood {
    const [, sign = '', y, m, d] = /^(<=|>=|<|>)?\s*(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(said) ?? [];
    if (!y) return /date\(|\.\.|not\(/.test(said) ? {feel: said} : {wrong: 'date'};
    const day = `${y}-${m!.padStart(2, '0')}-${d!.padStart(2, '0')}`;
    if (Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day) return {wrong: 'date'};
    const from = column.input && !sign ? '>=' : sign;
    return {feel: `${from ? `${from} ` : ''}date("${day}")`};
}

function yesOrNo(said: string): Understood {
    if (YES.includes(said.toLowerCase())) return {feel: 'true'};
    return NO.includes(said.toLowerCase()) ? {feel: 'false'} : {wrong: 'boolean'};
}

function number(said: string, column: Column): Understood {
    const plain = said.replace(/[,，\s]/g, '').replace(/(元|天|日)$/, '');
    if (NUMBER.test(plain)) return {feel: plain};
    const range = column.input ? between(plain) : undefined;
    if (range) return {feel: range};
    // comparisons, ranges and sums of facts are for whoever knows the language
    return /^(<=|>=|<|>|\[|\(|\]|not\()/.test(said) || (!column.input && /^[\w.\s+\-*/()]+$/.test(said)) ? {feel: said} : {wrong: 'number'};
}

/** 65-69, 65至69, 100以上, 65以下: 以上 and 以下 take the number in, 不满 and 超过 do not (民法典第一千二百五十九条). */
function between(plain: string): string | undefined {
    const [, from, to] = /^(\d+(?:\.\d+)?)(?:-|–|—|~|～|至|到)(\d+(?:\.\d+)?)(?:周?岁)?$/.exec(plain) ?? [];
    if (from && to) return `[${from}..${to}]`;
    const [, bound, how] = /^(\d+(?:\.\d+)?)(?:周?岁)?(?:及)?(以上|以下|以内)$/.exec(plain) ?? [];
    if (bound) return `${how === '以上' ? '>=' : '<='} ${bound}`;
    const [, sign, beyond] = /^(不满|超过)(\d+(?:\.\d+)?)(?:周?岁)?$/.exec(plain) ?? [];
    return beyond ? `${sign === '不满' ? '<' : '>'} ${beyond}` : undefined;
}

function known(said: string, column: Column): Understood {
    const negated = /^not\((.*)\)$/.exec(said);
    const parts = (negated?.[1] ?? said).split(/[,，、]/).map((one) => one.trim().replace(/^["“”]|["“”]$/g, ''));
    const codes = parts.map((one) => column.values.find(({code, words}) => code === one || words === one)?.code);
    if (codes.some((one) => one === undefined) || (!column.input && codes.length > 1)) return {wrong: 'value'};
    const feel = codes.map((one) => `"${one}"`).join(',');
    return {feel: negated ? `not(${feel})` : feel};
}
