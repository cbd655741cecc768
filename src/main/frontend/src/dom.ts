type Child = Node | string | undefined | null | false;

/** Attributes that say true or false in words: empty or left out, they mean something else. */
const SAID = /^(draggable|contenteditable|spellcheck|aria-.+)$/;

/** Builds an element: `el('a', {href, class: 'btn'}, 'words')`. An attribute false, null or undefined is left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Record<string, string | number | boolean | null | undefined> = {},
    ...children: Child[]
): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === 'boolean' && SAID.test(name)) element.setAttribute(name, String(value));
        else if (value === true) element.setAttribute(name, '');
        else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
    }
    element.append(...children.filter((child): child is Node | string => Boolean(child)));
    return element;
}

/** A number that nobody else has, also on pages without TLS, where crypto.randomUUID is missing. */
export function token(): string {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
