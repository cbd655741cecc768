/* Stands for luxon in the viewer, which has it do no more than read and write a day (2026-03-13, here where we are). */

export const DateTime = {
    fromISO: (text: string) => ({toJSDate: () => day(text)}),
    fromJSDate: (date: Date) => ({toISODate: () => written(date)}),
};

function day(text: string): Date {
    const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    const read = new Date(Number(year), Number(month) - 1, Number(date));
    return written(read) === text ? read : new Date(NaN);
}

function written(date: Date): string | null {
    if (Number.isNaN(date.getTime())) return null;
    const two = (number: number) => String(number).padStart(2, '0');
    return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
