/** What the checks say of one element of the file, worst first. */
export interface Found {
    element: string;
    errors: number;
    warnings: number;
    words: string[];
}

/** The findings below the editor, by the element they are about. */
export function found(list: ParentNode): Found[] {
    const all = new Map<string, Found>();
    list.querySelectorAll<HTMLElement>('[data-about]').forEach((line) => {
        const element = line.dataset.about!;
        const one = all.get(element) ?? {element, errors: 0, warnings: 0, words: []};
        if (line.dataset.finding === 'ERROR') one.errors++;
        else if (line.dataset.finding === 'WARNING') one.warnings++;
        else return;
        one.words.push(line.textContent?.replace(/\s+/g, ' ').trim() ?? '');
        all.set(element, one);
    });
    return [...all.values()];
}

/**
 * Told now and whenever the findings are others; `chosen` when somebody follows one, or a comment, to its element, also from
 * another page: `…/edit/relatives.bpmn#Task_Sign`.
 */
export function watchFindings(changed: (all: Found[]) => void, chosen: (element: string) => void): void {
    document.addEventListener('click', (event) => {
        const element = (event.target as HTMLElement).closest<HTMLElement>('a[data-element]')?.dataset.element;
        if (!element) return;
        event.preventDefault();
        chosen(element);
    });
    const named = (): void => {
        const element = decodeURIComponent(location.hash.slice(1));
        if (element) chosen(element);
    };
    window.addEventListener('hashchange', named);
    const list = document.getElementById('findings');
    if (!list) return named();
    const tell = (): void => changed(found(list));
    new MutationObserver(tell).observe(list, {childList: true, subtree: true});
    tell();
    named();
}

/** Marks places in what a library draws anew all the time: by a sheet of their own, so that no mark is lost. */
export class Marks {
    private readonly sheet = new CSSStyleSheet();

    constructor(private readonly selector: (id: string) => string) {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    }

    show(all: Found[]): void {
        const rules = all.map((one) => `${this.selector(CSS.escape(one.element))} { outline: 2px solid ${one.errors ? '#b3261e' : '#9a6700'}; outline-offset: -2px; }`);
        this.sheet.replaceSync(rules.join('\n'));
    }
}
