import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import Modeler from 'bpmn-js/lib/Modeler';
import {BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, CamundaPlatformPropertiesProviderModule} from 'bpmn-js-properties-panel';
import TokenSimulation from 'bpmn-js-token-simulation';
import Behaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import Minimap from 'diagram-js-minimap';
import {el} from '../../dom.ts';
import {DraftFile} from '../file.ts';
import {text} from '../texts.ts';
import {bar, tool} from '../tools.ts';
import {Unreadable} from '../unreadable.ts';
import {call} from '../../site/csrf.ts';
import {PieceBar} from './bar.ts';
import {showReadable, showWhole} from './opening.ts';
import {badges} from './badges.ts';
import {Belongings} from './belongings.ts';
import {Panel} from './panel.ts';
import type {Element, Get} from './services.ts';
import {Placing} from './placing.ts';
import {Reminding} from './reminding.ts';
import {simulationInChinese} from './simulation.ts';
import {panelInChinese} from './types.ts';
import {vocabulary} from './vocabulary.ts';
import {Words} from './words.ts';

const CLICKABLE = 0.6;

/** Draws a model: palette, panel in words, all properties in a fold, simulation, overview, search. */
export async function open(root: HTMLElement): Promise<void> {
    const file = new DraftFile(root.dataset.fileUrl!, 'application/xml');
    const paper = el('div', {class: 'editor-paper'});
    const all = el('div', {class: 'editor-properties'});
    const modeler = new Modeler({
        container: paper,
        propertiesPanel: {parent: all},
        additionalModules: [BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, CamundaPlatformPropertiesProviderModule, Behaviors, Minimap, TokenSimulation, Words, Placing, Reminding],
        moddleExtensions: {camunda},
    });
    const get = ((name: string) => modeler.get(name)) as Get;
    const words = await vocabulary(root.dataset.vocabularyUrl);
    const files = root.dataset.fileUrl!.replace(/[^/]+$/, '');
    const belongings = new Belongings(files, words);
    const pieces = new PieceBar(get, belongings, await papers(files));
    const panel = new Panel(get, words, belongings);
    belongings.brought = (first) => panel.refresh(first);
    const side = el('div', {class: 'editor-side'}, panel.root, el('details', {class: 'fold'}, el('summary', {}, text('panel.all')), all));
    root.replaceChildren(bar(file.state, ...tools(get)), pieces.root, el('div', {class: 'editor-body'}, paper, side));
    await drawn(modeler, await file.load());
    const written = async (): Promise<string> => (await modeler.saveXML({format: true})).xml ?? '';
    // what another program wrote can sometimes be looked at and not written: then nothing can be put together either
    file.unchanged(await written().catch(() => ''));
    showReadable(get);
    modeler.on('selection.changed', ({newSelection}: {newSelection: Element[]}) => panel.show(newSelection.length === 1 ? newSelection[0] : undefined));
    modeler.on('element.changed', ({element}: {element: Element}) => panel.refresh(element));
    modeler.on('commandStack.changed', () => file.changed(written));
    side.addEventListener('pointerdown', () => get('directEditing').complete(), {capture: true});
    side.addEventListener('focusin', (event) => finishTyping(get, event.target as HTMLElement));
    nameTheDrawing(paper, root.dataset.name ?? text('model'));
    badges(get);
    nameInComment(modeler);
    simulationInChinese();
    panelInChinese();
}

/** The papers that the kind prints, by their codes. */
async function papers(files: string): Promise<string[]> {
    const answer = await call(`${files}documents.yaml`);
    return answer.ok ? [...(await answer.text()).matchAll(/^([\w-]+):/gm)].map(([, code]) => code!) : [];
}

/** A comment below the drawing is about what is chosen on it, unless something else is typed. */
function nameInComment(modeler: Modeler): void {
    const input = document.querySelector<HTMLInputElement>('[data-comment-element]');
    modeler.on('selection.changed', ({newSelection}: {newSelection: Element[]}) => {
        if (input && newSelection.length === 1) input.value = newSelection[0]!.id;
    });
}

/** The drawing itself takes the keys (delete, undo, arrows), so it is what the keyboard comes to and is told of. */
function nameTheDrawing(paper: HTMLElement, name: string): void {
    const drawing = paper.querySelector('svg[tabindex]');
    drawing?.setAttribute('role', 'application');
    drawing?.setAttribute('aria-label', name);
}

/** Models of other programs may come without a drawing, or with something in it that is not BPMN. */
async function drawn(modeler: Modeler, xml: string): Promise<void> {
    try {
        await modeler.importXML(xml);
    } catch (error) {
        const bare = String(error).includes('no diagram to display') || String(error).includes('no process or collaboration');
        throw new Unreadable(bare ? 'undrawn' : 'unreadable');
    }
}

/**
 * What is typed on the drawing is done with before the panel writes: otherwise it would overwrite it afterwards. The
 * drawing then takes the focus back for itself, and gives it to whoever asks a moment later.
 */
function finishTyping(get: Get, next: HTMLElement): void {
    if (!get('directEditing').isActive()) return;
    get('directEditing').complete();
    setTimeout(() => next.focus());
}

function tools(get: Get): HTMLElement[] {
    return [
        tool('undo', () => get('commandStack').undo()),
        tool('redo', () => get('commandStack').redo()),
        tool('fit', () => showWhole(get)),
        // a click anywhere closes the search, this one too: it opens when the click is over
        tool('search', () => setTimeout(() => get('searchPad').open())),
        tool('overview', (on) => (on ? get('minimap').open() : get('minimap').close()), false),
        tool('simulate', (on) => simulate(get, on), false),
    ];
}

/** A case begins where it is clicked on the drawing: the start is brought into sight, large enough to be clicked. */
function simulate(get: Get, on: boolean): void {
    const canvas = get('canvas');
    if (on) {
        if (canvas.zoom() < CLICKABLE) canvas.zoom(CLICKABLE);
        const start = get('elementRegistry').filter((element) => element.type === 'bpmn:StartEvent')[0];
        if (start) canvas.scrollToElement(start.id);
    }
    get('toggleMode').toggleMode(on);
}
