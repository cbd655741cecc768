/** The menus of the header open without a script. With one, Escape and a click elsewhere close them. */
export function closeMenus(): void {
    document.addEventListener('click', (event) => closeOthers(event.target as Element));
    document.addEventListener('focusin', (event) => closeOthers(event.target as Element));
    document.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        for (const menu of open()) {
            menu.open = false;
            menu.querySelector('summary')?.focus();
        }
    });
}

function closeOthers(met: Element): void {
    for (const menu of open()) {
        if (!menu.contains(met)) menu.open = false;
    }
}

function open(): NodeListOf<HTMLDetailsElement> {
    return document.querySelectorAll<HTMLDetailsElement>('details.menu[open]');
}
