/** A button that prints the page it stands on; without a script it is not there. */
export function printing(): void {
    document.querySelectorAll<HTMLButtonElement>('[data-print]').forEach((button) => {
        button.hidden = false;
        button.addEventListener('click', () => print());
    });
}
