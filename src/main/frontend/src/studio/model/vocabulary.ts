import {english} from '../../texts.ts';
import {call} from '../../site/csrf.ts';

interface Said {
    code: string;
    zh: string;
    en: string;
}

/** What a model of this kind may name: offices and their roles, verbs, forms, limits, papers. */
export interface Vocabulary {
    places: Said[];
    roles: Said[];
    verbs: Said[];
    forms: Said[];
    limits: Said[];
    /** What a fact of a table may be, by its name. */
    values: Record<string, Said[]>;
}

const NOTHING: Vocabulary = {places: [], roles: [], verbs: [], forms: [], limits: [], values: {}};

export async function vocabulary(url: string | undefined): Promise<Vocabulary> {
    if (!url) return NOTHING;
    const answer = await call(url);
    return answer.ok ? {...NOTHING, ...((await answer.json()) as Partial<Vocabulary>)} : NOTHING;
}

export function options(all: Said[]): [string, string][] {
    return all.map((one) => [one.code, english ? one.en : one.zh]);
}
