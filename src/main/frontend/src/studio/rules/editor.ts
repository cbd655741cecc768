import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';
import Modeler from 'dmn-js/lib/Modeler';
import camunda from 'camunda-dmn-moddle/resources/camunda.json';
import {el} from '../../dom.ts';
import {DraftFile} from '../file.ts';
import {text} from '../texts.ts';
import {Marks, watchFindings} from '../findings.ts';
import {bar} from '../tools.ts';
import {vocabulary} from '../model/vocabulary.ts';
import {Cells} from './cells.ts';
import type {Viewer} from './table.ts';
import {Trial} from './trial.ts';
import {Words, restInChinese} from './words.ts';

interface View {
    type: string;
    element: {id: string};
}

interface Rules {
    importXML(xml: string): Promise<unknown>;
    saveXML(options: object): Promise<{xml: string}>;
    getViews(): View[];
    open(view: View): Promise<unknown>;
    getActiveViewer(): Viewer | undefined;
    getActiveView(): View | undefined;
    on(event: string, act: () => void): void;
}

/** Each view takes its own modules: those given to all of them in common are not handed on (dmn-js 17). */
const inOurWords = Object.fromEntries(['drd', 'decisionTable', 'literalExpression', 'boxedExpression'].map((view) => [view, {additionalModules: [Words]}]));

/** Edits a decision table; test rows beside it are run by the server as the table stands. */
export async function open(root: HTMLElement): Promise<void> {
    const file = new DraftFile(root.dataset.fileUrl!, 'application/xml');
    const paper = el('div', {class: 'editor-rules', 'aria-label': root.dataset.name ?? text('rules')});
    const words = await vocabulary(root.dataset.vocabularyUrl);
    const cells = new Cells(paper, words.values);
    const trial = root.dataset.tryUrl ? new Trial(root.dataset.tryUrl, () => file.save(), words.values) : undefined;
    root.replaceChildren(bar(file.state), el('div', {class: 'editor-beside'}, paper, el('div', {class: 'editor-rules-side'}, cells.panel.root, ...(trial ? [trial.root] : []))));
    const modeler = new Modeler({container: paper, ...inOurWords, moddleExtensions: {camunda}}) as unknown as Rules;
    const xml = await file.load();
    const written = async (): Promise<string> => (await modeler.saveXML({format: true})).xml;
    modeler.on('views.changed', () => {
        const viewer = modeler.getActiveViewer();
        viewer?.on('commandStack.changed', () => {
            file.changed(written);
            cells.speak();
        });
        cells.of(modeler.getActiveView()?.type === 'decisionTable' ? viewer : undefined);
    });
    await modeler.importXML(xml);
    file.unchanged(await written());
    const table = modeler.getViews().find((view) => view.type === 'decisionTable');
    if (table) await modeler.open(table);
    trial?.ask(xml);
    restInChinese();
    const place = (id: string): string => (id === modeler.getActiveView()?.element.id ? '.decision-table-properties' : `:is(td[data-element-id="${id}"], th[data-col-id="${id}"])`);
    const marks = new Marks((id) => `.editor-rules ${place(id)}`);
    watchFindings((all) => marks.show(all), (id) => goTo(paper, place(CSS.escape(id))));
}

/** Brings the cell, or what stands above a column or the table, into sight, and puts the cursor in a cell. */
function goTo(paper: HTMLElement, place: string): void {
    const cell = paper.querySelector<HTMLElement>(place);
    cell?.scrollIntoView({block: 'center', inline: 'center'});
    if (cell?.matches('td')) cell.querySelector<HTMLElement>('[contenteditable]')?.focus();
    else if (cell) aim(cell);
}

/** A heading takes the keys for as long as it is looked at, so that whoever hears the page is led there too. */
function aim(heading: HTMLElement): void {
    heading.tabIndex = -1;
    heading.focus();
}
