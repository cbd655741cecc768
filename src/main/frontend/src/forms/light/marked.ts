import type {MarkedOptions, marked as Marked} from 'marked';

/* Stands for marked in the viewer: a line of plain words is a paragraph; for marks in it marked is fetched (needs.ts). */

let whole: typeof Marked | undefined;

export async function loadMarked(): Promise<void> {
    whole ??= (await import('marked')).marked;
}

export const marked = {
    parse(words: string, options?: MarkedOptions): string {
        if (isPlain(words)) return words && `<p>${words}</p>\n`;
        if (!whole) throw new Error('marked was not fetched for this form');
        return whole.parse(words, {...options, async: false});
    },
};

/** One line without anything that could be a mark, a link or a sign of HTML. */
export function isPlain(words: string): boolean {
    return words === words.trim() && !/[\n\\`*_[\]<>#~|&@{}]|\/\/|www\./i.test(words) && !/^([-+=]|\d+[.)])/.test(words);
}
