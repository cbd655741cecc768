import {call} from '../site/csrf.ts';

/** A street or a village, as GET /api/v1/units tells it. */
export interface Unit {
    code: string;
    name: string;
}

const asked = new Map<string | undefined, Promise<Unit[]>>();

/** The offices right below a unit, or every street there is, asked for once. */
export function unitsBelow(parent?: string): Promise<Unit[]> {
    if (!asked.has(parent)) {
        const answer = ask(parent);
        answer.catch(() => asked.delete(parent));
        asked.set(parent, answer);
    }
    return asked.get(parent)!;
}

async function ask(parent?: string): Promise<Unit[]> {
    const answer = await call('/api/v1/units' + (parent === undefined ? '' : `?parent=${encodeURIComponent(parent)}`));
    if (!answer.ok) throw new Error(`units: ${answer.status}`);
    return answer.json();
}

export const DISTRICT_DIGITS = 6;
export const STREET_DIGITS = 9;

/** 岳阳街道 龙潭居委会: the names from the street down; the code itself when nobody knows it. */
export async function placeName(code: string): Promise<string> {
    try {
        const streets = await unitsBelow(code.slice(0, DISTRICT_DIGITS));
        const street = streets.find((one) => code.startsWith(one.code));
        const villages = street && code.length > STREET_DIGITS ? await unitsBelow(street.code) : [];
        const village = villages.find((one) => one.code === code);
        return [street?.name ?? code, village?.name].filter(Boolean).join(' ');
    } catch {
        return code;
    }
}
