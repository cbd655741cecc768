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
import {PieceBar} from './bar.ts';
import {Panel} from './panel.ts';
import type {Element, Get} from './services.ts';
import {vocabulary} from './vocabulary.ts';
import {Words} from './words.ts';

const READABLE = 0.8;

/** Draws a model: palette, panel in words, all properties in a fold, simulation, overview, search. */
export async function open(root: HTMLElement): Promise<void> {
    const file = new DraftFile(root.dataset.fileUrl!, 'application/xml');
    const paper = el('div', {class: 'editor-paper'});
    const all = el('div', {class: 'editor-properties'});
    const modeler = new Modeler({
        container: paper,
        propertiesPanel: {parent: all},
        additionalModules: [BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, CamundaPlatformPropertiesProviderModule, Behaviors, Minimap, TokenSimulation, Words],
        moddleExtensions: {camunda},
    });
    const get = ((name: string) => modeler.get(name)) as Get;
    const panel = new Panel(get, await vocabulary(root.dataset.vocabularyUrl));
    const side = el('div', {class: 'editor-side'}, panel.root, el('details', {class: 'fold'}, el('summary', {}, text('panel.all')), all));
    root.replaceChildren(bar(file.state, ...tools(get)), new PieceBar(get).root, el('div', {class: 'editor-body'}, paper, side));
    await drawn(modeler, await file.load());
    get('canvas').zoom('fit-viewport');
    modeler.on('selection.changed', ({newSelection}: {newSelection: Element[]}) => panel.show(newSelection.length === 1 ? newSelection[0] : undefined));
    modeler.on('element.changed', ({element}: {element: Element}) => panel.refresh(element));
    modeler.on('commandStack.changed', () => file.changed(async () => (await modeler.saveXML({format: true})).xml ?? ''));
    side.addEventListener('pointerdown', () => get('directEditing').complete(), {capture: true});
    side.addEventListener('focusin', (event) => finishTyping(get, event.target as HTMLElement));
    nameTheDrawing(paper, root.dataset.name ?? text('model'));
    focusOnFinding(get);
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

/** The buttons that set a token going show only from a certain size on, so the beginning is brought near. */
function simulate(get: Get, on: boolean): void {
    get('toggleMode').toggleMode(on);
    const start = get('elementRegistry').filter((one) => one.type === 'bpmn:StartEvent')[0];
    if (!on || !start) return;
    get('canvas').zoom(READABLE);
    get('canvas').scrollToElement(start.id);
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
        tool('fit', () => get('canvas').zoom('fit-viewport')),
        tool('search', () => get('searchPad').toggle()),
        tool('overview', (on) => (on ? get('minimap').open() : get('minimap').close()), false),
        tool('simulate', (on) => simulate(get, on), false),
    ];
}

/** A finding beside the editor with `data-element="Task_A"` leads to that element. */
function focusOnFinding(get: Get): void {
    document.addEventListener('click', (event) => {
        const id = (event.target as HTMLElement).closest<HTMLElement>('[data-element]')?.dataset.element;
        const element = id && get('elementRegistry').get(id);
        if (!element) return;
        event.preventDefault();
        get('canvas').scrollToElement(element.id);
        get('selection').select(element);
    });
}
