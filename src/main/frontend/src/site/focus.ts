/** The summary of errors is what somebody whose form was refused must meet first. */
export function takeFocus(within: ParentNode = document): void {
    within.querySelector<HTMLElement>('[data-take-focus]')?.focus();
}

/** A link to a field puts the cursor into it, also where the field is a group of choices. */
export function followToFields(): void {
    document.addEventListener('click', (event) => {
        const link = (event.target as Element).closest?.<HTMLAnchorElement>('.error-summary a[href^="#"]');
        const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (!field) return;
        event.preventDefault();
        const input = field.matches('input, select, textarea, button, a') ? field : field.querySelector<HTMLElement>('input, select, textarea');
        (input ?? field).focus();
        field.scrollIntoView({block: 'center'});
    });
}
