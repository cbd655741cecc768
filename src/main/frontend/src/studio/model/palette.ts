import {text} from '../texts.ts';
import {PIECES, type Piece, type Shape} from './pieces.ts';
import type {Element, Get} from './services.ts';

/** The pieces of a case's way in the palette, above the modeler's own. */
export class Palette {
    constructor(private readonly get: Get) {
        get('palette').registerProvider(1500, this);
    }

    getPaletteEntries(): Record<string, unknown> {
        const entries: Record<string, unknown> = {};
        for (const piece of PIECES) {
            const start = (event: Event) => this.get('create').start(event, this.shapes(piece));
            entries[`banjie-${piece.id}`] = {
                group: 'banjie',
                className: `${piece.icon} piece piece-${piece.id}`,
                title: text(`piece.${piece.id}`),
                action: {dragstart: start, click: start},
            };
        }
        entries['banjie-separator'] = {group: 'banjie', separator: true};
        return entries;
    }

    private shapes(piece: Piece): Element[] {
        const shapes = piece.shapes.map((shape) => this.shape(shape));
        const flows = piece.shapes.flatMap((shape, i) => (shape.after ? [this.flow(shapes[i - 1]!, shapes[i]!)] : []));
        return [...shapes, ...flows];
    }

    private shape(shape: Shape): Element {
        const made = this.get('bpmnFactory').create(shape.type, {name: shape.name[0], ...shape.attributes});
        if (shape.properties) this.describe(made, shape.properties);
        if (shape.timer) this.wait(made, shape.timer);
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

    private flow(source: Element, target: Element): Element {
        return this.get('elementFactory').createConnection({type: 'bpmn:SequenceFlow', source, target, waypoints: [middle(source), middle(target)]});
    }
}

function middle(shape: Element): {x: number; y: number} {
    const {x, y, width, height} = shape as unknown as {x: number; y: number; width: number; height: number};
    return {x: x + width / 2, y: y + height / 2};
}
