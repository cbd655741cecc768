type Parts = Record<string, unknown>;

/** Stands for lodash's in the viewer, which compares answers: what JSON knows, and dates. */
export default function isEqual(one: unknown, other: unknown): boolean {
    if (one === other || (Number.isNaN(one) && Number.isNaN(other))) return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
    if (one instanceof Date || other instanceof Date) return one instanceof Date && other instanceof Date && isEqual(one.getTime(), other.getTime());
    if (Array.isArray(one) !== Array.isArray(other)) return false;
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && isEqual((one as Parts)[name], (other as Parts)[name]));
}
