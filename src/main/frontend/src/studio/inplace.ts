import {english} from '../texts.ts';

const ATTRIBUTES = ['title', 'placeholder', 'aria-label'];

/**
 * Puts a library's English words into Chinese where they stand, for libraries that offer no way to translate them. Only
 * inside `own`, never inside `theirs`: what people wrote is theirs.
 */
export function inPlace(own: string, theirs: string, words: Record<string, string>, patterns: [RegExp, string][] = []): void {
    if (english) return;
    const put = (): void => document.querySelectorAll(own).forEach((part) => translate(part, theirs, (said) => chinese(said, words, patterns)));
    let waiting = false;
    // once a picture, however much changes while somebody drags
    const soon = (): void => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
            waiting = false;
            put();
        });
    };
    new MutationObserver(soon).observe(document.body, {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES});
    put();
}

function translate(part: Element, theirs: string, chinese: (said: string) => string | undefined): void {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const said = node.nodeValue!.trim();
        const known = said && !node.parentElement?.closest(theirs) ? chinese(said) : undefined;
        if (known) node.nodeValue = node.nodeValue!.replace(said, known);
    }
    for (const name of ATTRIBUTES) {
        [part, ...part.querySelectorAll(`[${name}]`)].forEach((element) => {
            const known = chinese(element.getAttribute(name) ?? '');
            if (known) element.setAttribute(name, known);
        });
    }
}

function chinese(said: string, words: Record<string, string>, patterns: [RegExp, string][]): string | undefined {
    if (Object.hasOwn(words, said)) return words[said];
    for (const [english, zh] of patterns) {
        const found = english.exec(said);
        if (found) return zh.replace(/\$(\d)/g, (_, n) => words[found[Number(n)]!] ?? found[Number(n)]!);
    }
    return undefined;
}
