/*
 * Asked in a page that has axe, see Axe.java: what is broken, and whose contrast was found right. A text is known by its
 * colour, size and weight and by the grounds it stands on; whatever is placed freely is not known by these.
 */
async (right) => {
    const known = new Set(right);
    const UNKNOWN = 'data-contrast-unknown';
    const CLEAR = 'rgba(0, 0, 0, 0)';
    const THROUGH = 'something shines through';

    const grounds = new Map();
    const groundsOf = (element) => {
        if (!element) return '';
        if (!grounds.has(element)) grounds.set(element, onto(groundsOf(element.parentElement), getComputedStyle(element)));
        return grounds.get(element);
    };
    const onto = (below, style) => {
        if (style.opacity !== '1' || below === THROUGH) return THROUGH;
        if (style.backgroundImage === 'none' && style.backgroundColor.startsWith('rgb(')) return style.backgroundColor;
        const free = ['absolute', 'fixed', 'sticky'].includes(style.position) || style.transform !== 'none' || style.float !== 'none';
        if (below === undefined || free) return undefined;
        const own = [style.backgroundColor, style.backgroundImage].filter((one) => one !== 'none' && one !== CLEAR);
        return own.length ? `${below}/${own}` : below;
    };
    const keyOf = (element) => {
        const below = groundsOf(element);
        if (below === undefined || below === THROUGH) return undefined;
        const {color, fontSize, fontWeight, textShadow} = getComputedStyle(element);
        return [color, fontSize, fontWeight, textShadow, below].join();
    };

    for (const element of document.body.querySelectorAll('*')) {
        if (!known.has(keyOf(element))) element.setAttribute(UNKNOWN, '');
    }
    axe.configure({rules: [{id: 'color-contrast', selector: `[${UNKNOWN}]`}]});

    const found = [];
    axe.addReporter('and whose contrast is right', (results, options, done) => {
        const contrast = results.find((rule) => rule.id === 'color-contrast');
        const keys = (contrast?.passes ?? []).map((one) => keyOf(one.node.element));
        found.push(...new Set(keys.filter(Boolean)));
        axe.getReporter('v1')(results, options, done);
    });
    try {
        // no rule reads the style sheets, so they are not fetched again; frames hold printed papers, which nothing can be asked in
        const asked = {resultTypes: ['violations'], reporter: 'and whose contrast is right', preload: {assets: ['media']}, iframes: false};
        const {violations} = await axe.run(document, asked);
        const where = (node) => `    ${node.html} ${node.failureSummary}`;
        return [violations.map((rule) => [`${rule.id}: ${rule.help}`, ...rule.nodes.map(where)].join('\n')), found];
    } finally {
        document.querySelectorAll(`[${UNKNOWN}]`).forEach((element) => element.removeAttribute(UNKNOWN));
    }
}
