import {el} from './dom.ts';
import {etagOf} from './forms/draft.ts';
import type {Answers, Schema} from './forms/schema.ts';
import {call} from './site/csrf.ts';
import {text} from './texts.ts';

/*
 * <div data-form> becomes a form:
 *   data-schema-url, data-data-url     where schema and answers are; or inline in <script type="application/json"
 *                                      data-schema> and <script type="application/json" data-answers> inside
 *   data-submit-url, data-submit-method (POST), data-submit-label, data-extra='{"kind":"assistance"}'
 *                                      handed in as JSON {…extra, answers}
 *   data-next-url                      where to go once it is taken, when the answer does not say
 *   data-with="#act"                   inputs and <button data-hand-in name="outcome" value="APPROVE"> in there go along
 *   data-draft-url                     the answers are PUT there while being typed; with data-draft-opens it is asked for what
 *                                      is kept there, {answers}, which goes over the answers given
 *   data-pages="one"                   a form told in pages on one screen, as on a desk
 *   data-readonly                      the answers as a list to read
 *   data-check="elsewhere"             no page to check the answers at the end: another page of the site has it
 *   data-errors='[{"path":…}]'         what the server has found wrong before, shown at once
 *   data-today="2026-03-13"            the server's day, for dates that must not lie ahead
 */

/* Form and answers are asked for before the viewer is here: it is big, and comes meanwhile. */
const viewer = import('./forms/open.ts');

document.querySelectorAll<HTMLElement>('[data-form]').forEach((root) => void open(root));
document.addEventListener('htmx:load', (event) => {
    (event.target as Element).querySelectorAll<HTMLElement>('[data-form]:not([data-open])').forEach((root) => void open(root));
});

async function open(root: HTMLElement): Promise<void> {
    root.dataset.open = '';
    root.ariaBusy = 'true';
    try {
        const [schema, answers] = await Promise.all([find<Schema>(root, 'schema', 'schemaUrl'), find<Answers>(root, 'answers', 'dataUrl')]);
        if (!schema) throw new Error('no schema');
        const all = {...answers, ...(await kept(root))};
        await (await viewer).openForm(root, schema, all);
    } catch (error) {
        failed(root);
        console.error(error);
    } finally {
        root.ariaBusy = null;
    }
}

/** What was typed on this step and not sent yet. */
async function kept(root: HTMLElement): Promise<Answers> {
    const {draftUrl, draftOpens} = root.dataset;
    if (draftUrl === undefined || draftOpens === undefined) return {};
    const answer = await call(draftUrl);
    if (!answer.ok) throw new Error(`${draftUrl}: ${answer.status}`);
    root.dataset.answersEtag = etagOf(answer);
    return ((await answer.json()) as {answers?: Answers}).answers ?? {};
}

async function find<T>(root: HTMLElement, inline: string, address: string): Promise<T | undefined> {
    const written = root.querySelector(`script[type="application/json"][data-${inline}]`);
    if (written) return JSON.parse(written.textContent ?? 'null');
    const url = root.dataset[address];
    if (!url) return undefined;
    const answer = await call(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    const etag = etagOf(answer);
    if (etag) root.dataset[`${inline}Etag`] = etag;
    return answer.json();
}

function failed(root: HTMLElement): void {
    const again = el('button', {type: 'button', class: 'btn btn-secondary'}, text('form.again'));
    again.addEventListener('click', () => location.reload());
    root.replaceChildren(el('p', {class: 'message message-warning', role: 'alert'}, text('form.failed')), again);
}
