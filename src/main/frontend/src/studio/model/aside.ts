import type {Point, Room} from './room.ts';
import type {Element, Get} from './services.ts';

const ALONE = {autoResize: false, layout: false, recurse: false};

/**
 * Moves aside what begins beyond the cut, and widens what reaches over it. Unlike the modeler's own space tool it draws no
 * arrow anew: each keeps its way, and only the stretch that crosses the cut becomes longer.
 */
export function makeRoom(get: Get, {axis, cut, more}: Room): void {
    const all = get('elementRegistry').filter((one) => Boolean(one.parent));
    const {movingShapes, resizingShapes} = get('spaceTool').calculateAdjustments(all, axis, more, cut);
    const affected = new Set([...movingShapes, ...resizingShapes]);
    const arrows = all.filter((one) => one.waypoints && (affected.has(one.source!) || affected.has(one.target!)));
    const ways = arrows.map((one) => one.waypoints!.map((point) => moved(point, axis, cut, more)));
    const modeling = get('modeling');
    movingShapes.forEach((one) => modeling.moveShape(one, {x: 0, y: 0, [axis]: more}, null, ALONE));
    resizingShapes.forEach((one) => modeling.resizeShape(one, wider(one, axis, more), null, {...ALONE, attachSupport: false}));
    arrows.forEach((one, i) => modeling.updateWaypoints(one, ways[i]!, {labelBehavior: false}));
}

/** A point of an arrow, which goes along with what stands beyond the cut. */
export function moved(point: Point, axis: 'x' | 'y', cut: number, more: number): Point {
    return {x: point.x, y: point.y, [axis]: point[axis] > cut ? point[axis] + more : point[axis]};
}

function wider({x = 0, y = 0, width = 0, height = 0}: Element, axis: 'x' | 'y', more: number): object {
    return axis === 'x' ? {x, y, width: width + more, height} : {x, y, width, height: height + more};
}
