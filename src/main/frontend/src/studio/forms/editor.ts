import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import '@bpmn-io/form-js-editor/dist/assets/properties-panel.css';
import {FormEditor} from '@bpmn-io/form-js-editor';
import {el} from '../../dom.ts';
import {DraftFile} from '../file.ts';
import {text} from '../texts.ts';
import {Marks, watchFindings} from '../findings.ts';
import {bar} from '../tools.ts';
import {houseModule} from './HouseFormat.tsx';
import {paletteModule, sorts} from './palette.ts';
import {Preview} from './preview.ts';
import {inChinese} from './words.ts';

/** Edits a form, with a preview beside it as a phone or a desk shows it. */
export async function open(root: HTMLElement): Promise<void> {
    const file = new DraftFile(root.dataset.fileUrl!, 'application/json');
    const paper = el('div', {class: 'editor-form', 'aria-label': root.dataset.name ?? text('form')});
    const preview = new Preview();
    root.replaceChildren(bar(file.state, ...preview.tools()), el('div', {class: 'editor-beside'}, paper, preview.root));
    const schema = JSON.parse(await file.load()) as object;
    const editor = new FormEditor({container: paper, additionalModules: [paletteModule(sorts(schema)), houseModule]});
    await editor.importSchema(schema as never);
    const written = (now: object): string => JSON.stringify(now, null, 2) + '\n';
    file.unchanged(written(editor.saveSchema() as object));
    preview.show(schema);
    inChinese();
    const marks = new Marks((id) => `.fjs-element[data-id="${id}"]`);
    watchFindings((all) => marks.show(all), (id) => goTo(editor, paper, id));
    paper.addEventListener('keydown', (event) => { if (event.key === 'Enter' && sortOf(event)) event.stopPropagation(); }, {capture: true});
    paper.addEventListener('click', (event) => { const sort = sortOf(event); if (sort) addToPage(editor, sort); });
    editor.on('changed', () => {
        const now = editor.saveSchema() as object;
        preview.show(now);
        file.changed(() => Promise.resolve(written(now)));
    });
}

/** Which sort of field of the palette was pressed; nothing where something else was. */
function sortOf(event: Event): string | undefined {
    return (event.target as HTMLElement).closest<HTMLElement>('.fjs-palette-field')?.dataset.fieldType;
}

interface Held {
    type: string;
    id: string;
    _parent?: string;
    properties?: Record<string, string>;
    components?: unknown[];
}

/** A field that is pressed and not dragged comes last on the page that something is chosen on, else on the last page. */
function addToPage(editor: FormEditor, type: string): void {
    const all = (editor.get('formFieldRegistry') as {getAll(): Held[]; get(id: string): Held | undefined});
    const chosen = (editor.get('selection') as {get(): Held | undefined}).get();
    let page = chosen;
    while (page && !isPage(page)) page = page._parent ? all.get(page._parent) : undefined;
    const onto = page ?? all.getAll().filter(isPage).at(-1) ?? all.getAll().find((one) => one.type === 'default');
    if (onto) (editor.get('modeling') as {addFormField(field: object, target: object, at: number): void}).addFormField({type}, onto, onto.components?.length ?? 0);
}

function isPage(field: Held): boolean {
    return field.type === 'group' && Boolean(field.properties?.page);
}

/** Chooses the field, and brings it into sight. */
function goTo(editor: FormEditor, paper: HTMLElement, id: string): void {
    const field = (editor.get('formFieldRegistry') as {get(id: string): object | undefined}).get(id);
    if (!field) return;
    (editor.get('selection') as {set(field: object): void}).set(field);
    paper.querySelector(`.fjs-element[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({block: 'center'});
}
