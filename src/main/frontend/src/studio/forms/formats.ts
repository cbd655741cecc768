export interface Field {
    type: string;
    key?: string;
    properties?: Record<string, string>;
    validate?: Record<string, unknown>;
}

const OFFERED: Record<string, string[]> = {
    textfield: ['', 'cn-id', 'identity', 'name', 'mobile', 'unit', 'bank-account', 'uscc', 'email'],
    number: ['', 'money'],
    datetime: ['', 'past-date'],
};

/** What may be chosen for that sort of field: formats of the house, and an e-mail address. */
export function formatsOf(type: string): string[] {
    return OFFERED[type] ?? [];
}

/** `phone` is the library's international number, which refuses a number as people here write it. */
export function formatOf({properties, validate}: Field): string {
    return properties?.format ?? String(validate?.validationType ?? '');
}

/** The same field with another format: ours is a property, the e-mail address a check of the library. */
export function withFormat({properties, validate}: Field, format: string): object {
    const {format: _, ...others} = properties ?? {};
    const {validationType: __, ...checks} = validate ?? {};
    if (format === 'email') return {properties: others, validate: {...checks, validationType: 'email'}};
    return {properties: format ? {...others, format} : others, validate: checks};
}
