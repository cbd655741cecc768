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
import {PieceBar} from './bar.ts';
import {Panel} from './panel.ts';
import type {Element, Get} from './services.ts';
import {simulationInChinese} from './simulation.ts';
import {panelInChinese} from './types.ts';
import {vocabulary} from './vocabulary.ts';
import {Words} from './words.ts';

const CLICKABLE = 0.6;

/** Draws a model: palette, panel in words, all properties in a fold, simulation, overview, search. */
export async function open(root: HTMLElement): Promise<void> {
    const file = new DraftFile(root.dataset.fileUrl!, 'application/xml');
    const paper = el('div', {class: 'editor-paper', tabindex: 0, role: 'application', 'aria-label': root.dataset.name ?? text('model')});
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
    await modeler.importXML(await file.load());
    get('canvas').zoom('fit-viewport');
    modeler.on('selection.changed', ({newSelection}: {newSelection: Element[]}) => panel.show(newSelection.length === 1 ? newSelection[0] : undefined));
    modeler.on('element.changed', ({element}: {element: Element}) => panel.refresh(element));
    modeler.on('commandStack.changed', () => file.changed(async () => (await modeler.saveXML({format: true})).xml ?? ''));
    focusOnFinding(get);
    nameInComment(modeler);
    simulationInChinese();
    panelInChinese();
}

/** A comment below the drawing is about what is chosen on it, unless something else is typed. */
function nameInComment(modeler: Modeler): void {
    const input = document.querySelector<HTMLInputElement>('[data-comment-element]');
    modeler.on('selection.changed', ({newSelection}: {newSelection: Element[]}) => {
        if (input && newSelection.length === 1) input.value = newSelection[0]!.id;
    });
}

function tools(get: Get): HTMLElement[] {
    return [
        tool('undo', () => get('commandStack').undo()),
        tool('redo', () => get('commandStack').redo()),
        tool('fit', () => get('canvas').zoom('fit-viewport')),
        // a click anywhere closes the search, this one too: it opens when the click is over
        tool('search', () => setTimeout(() => get('searchPad').open())),
        tool('overview', (on) => (on ? get('minimap').open() : get('minimap').close()), false),
        tool('simulate', (on) => simulate(get, on), false),
    ];
}

/** What starts a case and what happens to it is clicked on the drawing, which shows that only when it is large enough. */
function simulate(get: Get, on: boolean): void {
    const canvas = get('canvas');
    if (on && canvas.zoom() < CLICKABLE) {
        canvas.zoom(CLICKABLE);
        const start = get('elementRegistry').filter((element) => element.type === 'bpmn:StartEvent')[0];
        if (start) canvas.scrollToElement(start.id);
    }
    get('toggleMode').toggleMode(on);
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
