import {el} from '../dom.ts';

/** How high one label stands above another that it would cover. */
const LIFT = 22;
const MOST_LIFTS = 12;

/** What comes first of several words is always said, the rest where there is room. */
export function shortened(words: string): HTMLElement[] {
    const [first = '', ...more] = words.split(' · ');
    return [el('span', {}, first), ...more.map((one) => el('span', {class: 'step-label-more'}, ` · ${one}`))];
}

/** No label covers another: one that would says only the first of its words, and if need be stands higher. */
export function spread(labels: HTMLElement[]): void {
    for (const label of labels) {
        label.classList.remove('step-label-short');
        label.style.translate = '';
    }
    const whole = labels.map((label) => label.getBoundingClientRect());
    labels.forEach((label, i) => label.classList.toggle('step-label-short', whole.some((other, j) => i !== j && meet(whole[i]!, other))));
    const placed: DOMRect[] = [];
    for (const label of labels) placed.push(free(label, placed));
}

function free(label: HTMLElement, placed: DOMRect[]): DOMRect {
    let box = label.getBoundingClientRect();
    for (let lifts = 1; lifts <= MOST_LIFTS && placed.some((other) => meet(box, other)); lifts++) {
        label.style.translate = `0 ${-LIFT * lifts}px`;
        box = label.getBoundingClientRect();
    }
    return box;
}

function meet(one: DOMRect, other: DOMRect): boolean {
    return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
