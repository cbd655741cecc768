import {type Box, GAP, type Point, around, distance, freePlace, room, taken, wholeRoom} from './room.ts';
import {makeRoom} from './aside.ts';
import type {Element, Get, Services} from './services.ts';

/** What is put down: shapes with the arrows between them, on an arrow, after a step, or by itself. */
interface Placing {
    elements: Element[];
    at?: Point;
    flow?: Element;
    after?: Element;
    parent: Element;
    made?: Element[];
}

interface Dragged {
    x: number;
    y: number;
    hover?: Element;
    context: {elements: Element[]; target?: Element; canExecute: unknown; hints: {piece?: boolean}};
}

const BEFORE_THEIRS = 1100;
const AFTER_THEIRS = 500;
const MARKS = ['drop-not-ok', 'new-parent'] as const;
/** So near an arrow a piece is meant for it: nobody hits a line of two pixels, and its words stand beside it. */
const MEANT = 30;

/**
 * Puts pieces onto the drawing so that it stays readable: on an arrow they come in between and what stands beyond moves
 * aside; elsewhere they never lie on top of a neighbour. All of it is one step for undo.
 */
export class Placer {
    static $inject = ['eventBus', 'commandStack', 'injector', 'canvas', 'selection'];
    /** Told of what was laid down, so that what it needs is brought along. */
    placed: (made: Element[]) => void = () => {};
    private readonly get: Get;
    private marked: Element | undefined;

    constructor(bus: Services['eventBus'], private readonly commands: Services['commandStack'], injector: {get: Get}, private readonly canvas: Services['canvas'], private readonly selection: Services['selection']) {
        this.get = ((name) => injector.get(name)) as Get;
        const put = (context: Placing): void => this.put(context);
        commands.registerHandler('piece.put', class { preExecute(context: Placing): void { put(context); } });
        bus.on('create.move', AFTER_THEIRS, (event: Dragged) => this.allow(event));
        bus.on('create.hover', AFTER_THEIRS, (event: Dragged) => this.allow(event));
        bus.on('create.end', BEFORE_THEIRS, (event: Dragged) => this.drop(event));
        bus.on('create.cleanup', AFTER_THEIRS, () => this.mark(undefined));
    }

    /** By keyboard: into the chosen arrow, after the chosen step, else where the middle of what is seen is free. */
    place(elements: Element[]): void {
        const [chosen, ...more] = this.selection.get();
        const {x, y, width, height} = this.canvas.viewbox();
        const root = this.canvas.getRootElement();
        const one = more.length ? undefined : chosen;
        if (one && arrow(one)) this.run({elements, flow: one, parent: one.parent!});
        else if (one && step(one)) this.next(elements, one);
        else this.run({elements, at: {x: x + width / 2, y: y + height / 2}, parent: root});
    }

    private next(elements: Element[], after: Element): void {
        const ways = (after.outgoing ?? []).filter(arrow);
        if (ways.length === 1) return this.run({elements, flow: ways[0]!, parent: after.parent!});
        this.run({elements, after, parent: after.parent!});
    }

    /** A piece of several shapes may be let go on an arrow too: the modeler allows only single ones. */
    private allow({x, y, hover, context}: Dragged): void {
        if (!context.hints.piece || !hover) return;
        const meant = aimed(hover, {x, y});
        this.mark(meant);
        if (!meant) return;
        context.target = meant;
        context.canExecute = {attach: false, connect: false};
    }

    private mark(one: Element | undefined): void {
        if (this.marked && this.marked !== one) MARKS.forEach((mark) => this.canvas.removeMarker(this.marked!, mark));
        this.marked = one;
        if (!one) return;
        this.canvas.removeMarker(one, MARKS[0]);
        this.canvas.addMarker(one, MARKS[1]);
    }

    /** @return true where it is done with, so that the modeler's own way is not gone as well */
    private drop({x, y, context}: Dragged): true | undefined {
        const {target, elements, hints, canExecute} = context;
        if (!target || !canExecute) return undefined;
        if (arrow(target)) {
            this.mark(undefined);
            this.run({elements, at: {x, y}, flow: target, parent: target.parent!});
        } else if (hints.piece && (canExecute as {attach?: unknown}).attach !== 'attach') this.run({elements, at: {x, y}, parent: target});
        else return undefined;
        return true;
    }

    private run(context: Placing): void {
        this.commands.execute('piece.put', context);
        this.placed(context.made ?? []);
        const first = context.made?.find((one) => !one.waypoints);
        if (first) this.selection.select(first);
    }

    private put(context: Placing): void {
        const {elements, flow, after, parent, at} = context;
        const size = around(elements.filter((one) => !one.waypoints).map(box));
        if (flow) context.made = this.between(elements, flow, size, at);
        else if (after) {
            const from = box(after);
            const middle = freePlace({x: from.x + from.width + GAP + size.width / 2, y: from.y + from.height / 2}, size, this.others(parent));
            context.made = this.create(elements, middle, parent);
            this.get('modeling').connect(after, ends(context.made)[0]);
        } else context.made = this.create(elements, freePlace(at!, size, this.others(parent)), parent);
    }

    private between(elements: Element[], flow: Element, size: Box, at: Point | undefined): Element[] {
        const modeling = this.get('modeling');
        const both = [flow.source, flow.target];
        let wanted = room(flow.waypoints!, size, at);
        const beyond = (one: Element): boolean => wanted.more > 0 && box(one)[wanted.axis] > wanted.cut;
        const stands = this.shapes(flow.parent!).filter((one) => !both.includes(one) && !beyond(one));
        if (taken(wanted.middle, size, stands.map(box))) wanted = wholeRoom(wanted, size);
        if (wanted.more > 0) makeRoom(this.get, wanted);
        const target = flow.target!;
        const made = this.create(elements, wanted.middle, flow.parent!);
        const [first, last] = ends(made);
        modeling.reconnectEnd(flow, first, middleOf(first));
        modeling.layoutConnection(flow);
        modeling.connect(last, target);
        return made;
    }

    private create(elements: Element[], middle: Point, parent: Element): Element[] {
        const made = this.get('modeling').createElements(elements, {x: Math.round(middle.x), y: Math.round(middle.y)}, parent);
        for (const one of made) if (one.waypoints) this.get('modeling').layoutConnection(one);
        return made;
    }

    private shapes(parent: Element): Element[] {
        return (parent.children ?? []).filter((one) => !one.waypoints && !one.labelTarget);
    }

    private others(parent: Element): Box[] {
        return this.shapes(parent).map(box);
    }
}

export const Placing = {__init__: ['placer'], placer: ['type', Placer]};

function arrow(one: Element): boolean {
    return one.type === 'bpmn:SequenceFlow' && Boolean(one.waypoints);
}

/** The arrow that is meant: under the pointer, or the one whose words are, or the nearest where none is far. */
function aimed(hover: Element, at: Point): Element | undefined {
    const onto = hover.labelTarget ?? hover;
    if (arrow(onto)) return onto;
    const near = (onto.children ?? []).filter(arrow).map((one) => ({one, far: distance(one.waypoints!, at)}));
    return near.filter(({far}) => far <= MEANT).sort((one, other) => one.far - other.far)[0]?.one;
}

function step(one: Element): boolean {
    return !one.waypoints && !one.labelTarget && /Task$|Gateway$|Event$|SubProcess$|CallActivity$/.test(one.type) && one.type !== 'bpmn:EndEvent' && !one.businessObject.triggeredByEvent;
}

/** The shape a piece is come to by, and the one it is left by. */
function ends(made: Element[]): [Element, Element] {
    const shapes = made.filter((one) => !one.waypoints && !one.labelTarget);
    return [shapes[0]!, shapes.at(-1)!];
}

function box(one: Element): Box {
    const {x = 0, y = 0, width = 0, height = 0} = one;
    return {x, y, width, height};
}

function middleOf(one: Element): Point {
    const {x, y, width, height} = box(one);
    return {x: x + width / 2, y: y + height / 2};
}
