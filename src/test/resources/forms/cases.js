/*
 * Holds the pages' own form island against the table of cases: opens each row as a page would, hands it in, and reads
 * from the summary of errors which places the island finds fault with.
 */
window.allErringPaths = async (rows, today) => {
    const found = [];
    for (const row of rows) found.push(await erringPaths(row, today));
    return found;
};

async function erringPaths(row, today) {
    const places = new Map();
    const schema = named({...row.schema, id: 'Form'}, '', places);
    const island = document.createElement('div');
    Object.assign(island.dataset, {form: '', today, pages: 'one', submitUrl: '/taken', submitLabel: 'hand in'});
    island.append(data('schema', schema), data('answers', {...row.given, ...row.answers}));
    document.body.replaceChildren(island);
    const handed = new Promise((done) => island.addEventListener('form:taken', done, {once: true}));
    document.body.dispatchEvent(new Event('htmx:load', {bubbles: true}));
    const button = await there(() => [...island.querySelectorAll('button')].find((one) => one.textContent === 'hand in'));
    await rendered();
    button.click();
    await Promise.race([handed, there(() => island.querySelector('.error-summary:not([hidden])'))]);
    const links = [...island.querySelectorAll('.error-summary:not([hidden]) a')];
    return [...new Set(links.map((link) => place(link.getAttribute('href'), places)))].sort();
}

/** Gives every component an id and remembers the place it writes to, [] standing for a row. */
function named(component, above, places) {
    const list = component.type === 'dynamiclist';
    const own = [above, component.key ?? component.path].filter(Boolean).join('.');
    const id = component.id ?? `c${places.size}`;
    places.set(id, own);
    const inside = component.components?.map((child) => named(child, list ? own + '[]' : own, places));
    return {...component, id, ...(inside && {components: inside})};
}

/** members[1].idNo for #fjs-form-Form-c7_1, when c7 writes to members[].idNo. */
function place(href, places) {
    const [id, ...rows] = href.split('-').pop().split('_');
    return places.get(id).replace(/\[\]/g, () => `[${rows.shift()}]`);
}

function data(name, value) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset[name] = '';
    script.textContent = JSON.stringify(value);
    return script;
}

async function there(find) {
    for (let tries = 0; tries < 200; tries++) {
        const element = find();
        if (element) return element;
        await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error('waited in vain');
}

/** The viewer works in effects that run after painting, and some set off others. */
function rendered() {
    return new Promise((done) => setTimeout(done, 40));
}
