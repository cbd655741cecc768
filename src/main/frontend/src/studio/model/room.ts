/** Where a piece goes in between: on which stretch of an arrow, and how much room has to be made for it. */
export interface Point {
    x: number;
    y: number;
}

export interface Box extends Point {
    width: number;
    height: number;
}

/** @param cut what begins beyond it moves aside by `more`, along `axis` */
export interface Room {
    middle: Point;
    axis: 'x' | 'y';
    cut: number;
    more: number;
}

/** What is left free on both sides of a piece: enough for an arrow that can be seen and clicked. */
export const GAP = 50;
const NEAR = 12;

/** Room for a piece of that size on the arrow, where it was dropped or else on its longest stretch. */
export function room(way: Point[], size: {width: number; height: number}, at?: Point): Room {
    const [from, to] = stretch(way, at);
    const axis = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y) ? 'x' : 'y';
    const [low, high] = [Math.min(from[axis], to[axis]), Math.max(from[axis], to[axis])];
    const long = axis === 'x' ? size.width : size.height;
    const more = Math.max(0, long + 2 * GAP - (high - low));
    const wanted = at?.[axis] ?? (low + high + more) / 2;
    const along = Math.min(Math.max(wanted, low + GAP + long / 2), high + more - GAP - long / 2);
    const middle = axis === 'x' ? {x: along, y: (from.y + to.y) / 2} : {x: (from.x + to.x) / 2, y: along};
    return {middle, axis, cut: low + 1, more};
}

/** The same with everything beyond moved aside, for where something else stands in the way. */
export function wholeRoom(some: Room, size: {width: number; height: number}): Room {
    const long = some.axis === 'x' ? size.width : size.height;
    return {...some, more: long + 2 * GAP, middle: {...some.middle, [some.axis]: some.cut - 1 + GAP + long / 2}};
}

/** The nearest place at or below the wished one where nothing else stands. */
export function freePlace(wished: Point, size: {width: number; height: number}, others: Box[]): Point {
    const place = {...wished};
    for (let tries = 0; tries < 500 && taken(place, size, others); tries++) place.y += 20;
    return place;
}

export function taken(middle: Point, size: {width: number; height: number}, others: Box[]): boolean {
    const [left, top] = [middle.x - size.width / 2 - NEAR, middle.y - size.height / 2 - NEAR];
    const [right, bottom] = [left + size.width + 2 * NEAR, top + size.height + 2 * NEAR];
    return others.some((one) => one.x < right && one.x + one.width > left && one.y < bottom && one.y + one.height > top);
}

export function around(boxes: Box[]): Box {
    const x = Math.min(...boxes.map((one) => one.x));
    const y = Math.min(...boxes.map((one) => one.y));
    const width = Math.max(...boxes.map((one) => one.x + one.width)) - x;
    return {x, y, width, height: Math.max(...boxes.map((one) => one.y + one.height)) - y};
}

/** How far a point is from an arrow. */
export function distance(way: Point[], at: Point): number {
    return Math.min(...way.slice(1).map((to, i) => away(at, way[i]!, to)));
}

function stretch(way: Point[], at: Point | undefined): [Point, Point] {
    const all = way.slice(1).map((to, i): [Point, Point] => [way[i]!, to]);
    const worth = ([from, to]: [Point, Point]): number => (at ? -away(at, from, to) : Math.hypot(to.x - from.x, to.y - from.y));
    return all.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

function away(at: Point, from: Point, to: Point): number {
    const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const part = ((at.x - from.x) * (to.x - from.x) + (at.y - from.y) * (to.y - from.y)) / long ** 2;
    const near = Math.min(Math.max(part, 0), 1);
    return Math.hypot(at.x - from.x - near * (to.x - from.x), at.y - from.y - near * (to.y - from.y));
}
