import {around} from './room.ts';
import type {Element, Get} from './services.ts';

/** The letters of a drawing are 12 pixels high: smaller than so they are not read. */
const READABLE = 1;
/** What the palette covers, and some air. */
const PALETTE = 130;
const AIR = 30;

/** Opens so large that it can be read: the whole drawing where that is possible, else from where a case begins. */
export function showReadable(get: Get): void {
    show(get, READABLE);
}

/** All of the drawing beside the palette, however small. */
export function showWhole(get: Get): void {
    show(get, 0);
}

function show(get: Get, least: number): void {
    const canvas = get('canvas');
    const shapes = get('elementRegistry').filter((one) => one.width !== undefined && Boolean(one.parent));
    if (!shapes.length) return;
    const all = around(shapes.map(({x = 0, y = 0, width = 0, height = 0}) => ({x, y, width, height})));
    const {outer} = canvas.viewbox();
    const whole = Math.min((outer.width - PALETTE - AIR) / all.width, (outer.height - 2 * AIR) / all.height);
    const scale = Math.min(Math.max(whole, least), 1.25);
    const [width, height] = [outer.width / scale, outer.height / scale];
    const tall = all.height > height - (2 * AIR) / scale;
    const start = begins(shapes);
    const y = tall && start ? Math.max(all.y - AIR, (start.y ?? 0) - height / 2) : all.y + all.height / 2 - height / 2;
    canvas.viewbox({x: all.x - PALETTE / scale, y, width, height});
}

/** Where a case comes in: the leftmost start event that stands in no sub-process. */
function begins(shapes: Element[]): Element | undefined {
    const starts = shapes.filter((one) => one.type === 'bpmn:StartEvent' && one.parent?.type !== 'bpmn:SubProcess');
    return starts.sort((one, other) => (one.x ?? 0) - (other.x ?? 0))[0];
}
