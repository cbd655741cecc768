/** Amounts as they are written in Chinese: 八百, 一千二百元, 两万, 九百五十点五, 壹仟贰佰. */

const DIGITS = ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const SMALL: Record<string, number> = {十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000};
const LARGE: Record<string, number> = {万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000};

/** In digits; undefined where it is no amount. 一千三 is 1300 as everybody says it; 1003 is 一千零三. */
export function amount(text: string): string | undefined {
    const [whole = '', part, more] = text.split('点');
    if (!whole || more !== undefined) return undefined;
    const digits = part === undefined ? '' : places(part);
    const count = positions(whole) ?? counted(whole);
    if (count === undefined || digits === undefined) return undefined;
    return digits ? `${count}.${digits}` : count;
}

/** 二〇〇〇: a digit for a place. 两三 and 三五 are guesses, and no number. */
function positions(text: string): string | undefined {
    return /^[一二两三四五六七八九]{2}$/.test(text) ? undefined : places(text)?.replace(/^0+(?=\d)/, '');
}

function places(text: string): string | undefined {
    const digits = [...text].map(digit);
    return digits.length > 0 && digits.every((one) => one >= 0) ? digits.join('') : undefined;
}

/** 一千二百, 3.5万, 3万5千: each digit, or number in digits, with its unit. */
function counted(text: string): string | undefined {
    let sum = 0;
    let section = 0;
    let pending = 0;
    let unit = Infinity;
    let large = Infinity;
    /** Whether what stood before 万 or 亿 was whole: after 1.5万 a bare 5 counts nothing anybody could say. */
    let whole = true;
    /** What the last digit counts when no unit follows it: 一千三 is one thousand and three hundred. */
    let tenths = 1;
    let zero = false;
    for (const sign of text.match(/\d+(?:\.\d{1,4})?|./gu) ?? []) {
        const value = digit(sign);
        if (value === 0) {
            if (pending) return undefined;
            zero = true;
        } else if (value > 0) {
            if (pending) return undefined;
            pending = value;
        } else if (SMALL[sign]) {
            if (SMALL[sign]! >= unit || (!pending && (SMALL[sign] !== 10 || section > 0))) return undefined;
            unit = SMALL[sign]!;
            tenths = unit / 10;
            section += (pending || 1) * unit;
            pending = 0;
            zero = false;
        } else if (LARGE[sign]) {
            if ((!section && !pending) || LARGE[sign]! >= large) return undefined;
            if (pending && unit > 10 && unit < Infinity && !zero) return undefined;
            large = LARGE[sign]!;
            whole = Number.isInteger(section + pending);
            sum += (section + pending) * LARGE[sign]!;
            section = pending = 0;
            unit = Infinity;
            tenths = LARGE[sign]! / 10;
            zero = false;
        } else return undefined;
    }
    if (tenths > 1 && !zero && pending && (!whole || !Number.isInteger(pending) || pending > 9)) return undefined;
    return String(Math.round((sum + section + pending * (zero ? 1 : tenths)) * 100) / 100);
}

function digit(sign: string): number {
    return /^\d/.test(sign) ? Number(sign) : DIGITS.findIndex((same) => same.includes(sign));
}
