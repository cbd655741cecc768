/** Tells the styles how far down the panel of a step begins, so that it ends with the window however far one has read. */
export function reach(): void {
    const act = document.querySelector<HTMLElement>('.case > .act');
    if (!act) return;
    const measure = () => act.style.setProperty('--act-top', `${Math.max(16, Math.round(act.getBoundingClientRect().top))}px`);
    for (const event of ['scroll', 'resize']) addEventListener(event, measure, {passive: true});
    measure();
}
