import type {Business, Element, Get, Property} from './services.ts';

/** The modeler's `camunda:properties` of a step: name, ways to end, limit, hints. */
export function properties(business: Business): Property[] {
    return holder(business)?.values ?? [];
}

export function property(business: Business, name: string): string {
    return properties(business).find((one) => one.name === name)?.value ?? '';
}

function holder(business: Business): Business | undefined {
    return business.extensionElements?.values?.find((one) => one.$type === 'camunda:Properties');
}

/** Writes properties; an empty value takes one away. All of it is one step for undo. */
export function write(get: Get, element: Element, changes: Record<string, string>): void {
    const business = element.businessObject;
    const factory = get('bpmnFactory');
    const kept = properties(business).filter((one) => !(one.name in changes));
    const added = Object.entries(changes).filter(([, value]) => value !== '');
    const values = [...kept, ...added.map(([name, value]) => factory.create('camunda:Property', {name, value}) as unknown as Property)];
    const others = business.extensionElements?.values?.filter((one) => one.$type !== 'camunda:Properties') ?? [];
    const all = factory.create('camunda:Properties', {values});
    const extensionElements = factory.create('bpmn:ExtensionElements', {values: values.length ? [...others, all] : others});
    get('modeling').updateProperties(element, {extensionElements});
}

/** A way to end a step: `APPROVE! | 中文 | English`, the sign where a reason must be given. */
export interface Ending {
    code: string;
    nature: string;
    reason: boolean;
    zh: string;
    en: string;
}

export function endings(business: Business): Ending[] {
    return properties(business)
        .filter((one) => one.name.startsWith('outcome.'))
        .map((one) => {
            const [nature = '', zh = '', en = ''] = one.value.split('|').map((part) => part.trim());
            return {code: one.name.slice('outcome.'.length), nature: nature.replace('!', ''), reason: nature.endsWith('!'), zh, en};
        });
}

export function writeEndings(get: Get, element: Element, all: Ending[]): void {
    const changes: Record<string, string> = {};
    for (const old of endings(element.businessObject)) changes[`outcome.${old.code}`] = '';
    for (const one of all) changes[`outcome.${one.code}`] = `${one.nature}${one.reason ? '!' : ''} | ${one.zh} | ${one.en}`;
    write(get, element, changes);
}

const OFFICE = /^\$\{offices\.(\w+)\(caseNo, '([\w-]+)'\)\}$/;

/** Which office a step goes to, and which role in it. */
export function office(business: Business): {place: string; role: string} | null {
    const [, place, role] = OFFICE.exec(String(business.get('camunda:candidateGroups') ?? '')) ?? [];
    return place && role ? {place, role} : null;
}

/** The human steps that lead here without another between. */
export function before(element: Element, seen: Set<string>): Element[] {
    if (seen.has(element.id)) return [];
    seen.add(element.id);
    if (element.type === 'bpmn:UserTask') return [element];
    return (element.incoming ?? []).flatMap((flow) => (flow.source ? before(flow.source, seen) : []));
}
