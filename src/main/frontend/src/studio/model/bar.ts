import {el} from '../../dom.ts';
import {text} from '../texts.ts';
import type {Belongings} from './belongings.ts';
import {PIECES, type Arrow, type Piece, type Shape} from './pieces.ts';
import type {Element, Get} from './services.ts';

/** The pieces of a case's way, each with its name: dragged or clicked onto the drawing, by keyboard put where the choice is. */
export class PieceBar {
    readonly root: HTMLElement;

    /** @param papers that the kind prints: a piece that prints another is not offered */
    constructor(
        private readonly get: Get,
        private readonly belongings: Belongings,
        private readonly papers: string[],
    ) {
        const offered = PIECES.filter((piece) => !piece.paper || this.paper(piece));
        this.root = el('div', {class: 'editor-pieces', role: 'toolbar', 'aria-label': text('pieces')}, ...offered.map((piece) => this.button(piece)));
        get('placer').placed = (made) => void belongings.bring(get, made);
    }

    private paper(piece: Piece): string | undefined {
        return piece.paper?.find((one) => this.papers.includes(one));
    }

    private button(piece: Piece): HTMLElement {
        const sign = el('span', {class: piece.icon, 'aria-hidden': 'true'});
        const button = el('button', {type: 'button', class: 'btn btn-quiet', draggable: true, 'data-piece': piece.id}, sign, text(`piece.${piece.id}`));
        const start = (event: Event): void => this.get('create').start(event, this.shapes(piece), {hints: {piece: true}});
        button.addEventListener('dragstart', (event) => {
            event.preventDefault();
            start(event);
        });
        button.addEventListener('click', (event) => (event.detail === 0 ? this.get('placer').place(this.shapes(piece)) : start(event)));
        return button;
    }

    private shapes(piece: Piece): Element[] {
        const shapes = piece.shapes.map((shape) => this.shape(shape, this.paper(piece) ?? ''));
        piece.shapes.forEach(({edgeOf}, i) => edgeOf !== undefined && attach(shapes[i]!, shapes[edgeOf]!));
        const flows = piece.shapes.flatMap((shape, i) => (shape.after ? [this.flow(shapes[i - 1]!, shapes[i]!)] : []));
        const arrows = (piece.arrows ?? []).map((arrow) => this.arrow(shapes, arrow));
        return [...shapes, ...flows, ...arrows];
    }

    private arrow(shapes: Element[], {from, to, name, when, asks, otherwise}: Arrow): Element {
        const body = asks ? `\${${shapes[asks[0]]!.businessObject.id} == '${asks[1]}'}` : when;
        const drawn = this.flow(shapes[from]!, shapes[to]!);
        const business = drawn.businessObject;
        if (name) business.set('name', name[0]);
        if (body) business.set('conditionExpression', this.get('bpmnFactory').create('bpmn:FormalExpression', {body}));
        if (otherwise) shapes[from]!.businessObject.set('default', business);
        return drawn;
    }

    private shape(shape: Shape, paper: string): Element {
        const made = this.get('bpmnFactory').create(shape.type, {name: shape.name[0] || undefined, ...printing(shape.attributes ?? {}, paper)});
        if (shape.form) made.set('camunda:formRef', made.id);
        this.belongings.wants(made.id, shape);
        if (shape.properties) this.describe(made, shape.properties);
        if (shape.timer) this.wait(made, shape.timer);
        if (shape.message) this.hear(made, shape.message);
        const drawn = this.get('elementFactory').createShape({type: shape.type, businessObject: made});
        return Object.assign(drawn, {x: shape.at?.[0] ?? 0, y: shape.at?.[1] ?? 0});
    }

    private describe(made: object, properties: Record<string, string>): void {
        const factory = this.get('bpmnFactory');
        const values = Object.entries(properties).map(([name, value]) => factory.create('camunda:Property', {name, value}));
        const all = factory.create('camunda:Properties', {values});
        Object.assign(made, {extensionElements: factory.create('bpmn:ExtensionElements', {values: [all]})});
    }

    private wait(made: object, due: string): void {
        const factory = this.get('bpmnFactory');
        const timeDate = factory.create('bpmn:FormalExpression', {body: due});
        Object.assign(made, {eventDefinitions: [factory.create('bpmn:TimerEventDefinition', {timeDate})]});
    }

    /** A message is one of the whole drawing: one of that name is there once. */
    private hear(made: object, name: string): void {
        const factory = this.get('bpmnFactory');
        const definitions = this.get('canvas').getRootElement().businessObject.$parent;
        const known = definitions?.rootElements?.find((one) => one.$type === 'bpmn:Message' && one.name === name);
        const messageRef = known ?? factory.create('bpmn:Message', {name});
        Object.assign(made, {eventDefinitions: [factory.create('bpmn:MessageEventDefinition', {messageRef})]});
    }

    private flow(source: Element, target: Element): Element {
        return this.get('elementFactory').createConnection({type: 'bpmn:SequenceFlow', source, target, waypoints: [middle(source), middle(target)]});
    }
}

function printing(attributes: Record<string, unknown>, paper: string): Record<string, unknown> {
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? value.replace('{paper}', paper) : value]));
}

function attach(event: Element, host: Element): void {
    event.host = host;
    event.businessObject.set('attachedToRef', host.businessObject);
}

function middle(shape: Element): {x: number; y: number} {
    const {x, y, width, height} = shape as unknown as {x: number; y: number; width: number; height: number};
    return {x: x + width / 2, y: y + height / 2};
}
