/** The search of the header, where there is one; else the one the page itself has. */
function field(): HTMLInputElement | null {
    return document.querySelector<HTMLInputElement>('#seek') ?? document.querySelector<HTMLInputElement>('[data-search]');
}

export function canSeek(): boolean {
    return Boolean(field());
}

export function seek(): boolean {
    const there = field();
    there?.focus();
    there?.select();
    return Boolean(there);
}

/** On pages of the desk without keys of their own, / leads to the search; never while something is being typed. */
export function seekByKey(): void {
    document.addEventListener('keydown', (event) => {
        if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
        const at = event.target;
        if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input:not([type=checkbox], [type=radio]), textarea, select'))) return;
        if (document.querySelector('dialog[open]') || document.body.classList.contains('keyed')) return;
        if (seek()) event.preventDefault();
    });
}
