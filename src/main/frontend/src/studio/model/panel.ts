import {el} from '../../dom.ts';
import {text} from '../texts.ts';
import type {Belongings} from './belongings.ts';
import {deedFields} from './deeds.ts';
import {choice, group, line, tick} from './fields.ts';
import {limitFields} from './limit.ts';
import {before as stepsBefore, endings, office, property, write, writeEndings, type Ending} from './reading.ts';
import {before, beforeText, limitOf} from './reminding.ts';
import type {Business, Element, Get} from './services.ts';
import {options, type Vocabulary} from './vocabulary.ts';

const NATURES = ['APPROVE', 'REJECT', 'RETURN', 'OTHER'];

/**
 * What an administrator sets of the chosen element, in words: nobody types an expression. Every change starts from what the
 * element says then: the panel is not shown anew while somebody is in it.
 */
export class Panel {
    readonly root = el('section', {class: 'step-panel', 'aria-label': text('panel')});
    private shown: Element | undefined;

    constructor(
        private readonly get: Get,
        private readonly words: Vocabulary,
        private readonly belongings: Belongings,
    ) {
        this.show(undefined);
    }

    show(element: Element | undefined): void {
        this.shown = element?.labelTarget ?? element;
        this.root.replaceChildren(...(this.shown ? this.groups(this.shown) : [el('p', {class: 'aside'}, text('panel.choose'))]));
    }

    /**
     * The element has changed elsewhere (undo, drawing): shown anew unless somebody is typing here. Asked a moment later,
     * because nothing has the focus while it goes from one field to the next.
     */
    refresh(element: Element): void {
        setTimeout(() => {
            if (element === this.shown && !this.root.contains(document.activeElement)) this.show(element);
        });
    }

    private groups(element: Element): HTMLElement[] {
        const business = element.businessObject;
        const general = group(text('panel.general'), ...this.names(element, business));
        if (element.type === 'bpmn:UserTask') return [general, this.who(element, business), this.ways(element, business), this.rules(element, business)];
        if (element.type === 'bpmn:ServiceTask') return [general, this.deed(element, business)];
        if (element.type === 'bpmn:SequenceFlow' && element.source) return [general, this.when(element, business)];
        const timer = business.eventDefinitions?.find((one) => one.$type === 'bpmn:TimerEventDefinition');
        return timer ? [general, this.until(element, timer)] : [general];
    }

    private names(element: Element, business: Business): HTMLElement[] {
        const name = line(text('panel.name'), business.name ?? '', (value) => this.get('modeling').updateProperties(element, {name: value}));
        const code = el('p', {class: 'aside'}, `${text('panel.id')} ${business.id}`);
        if (element.type !== 'bpmn:UserTask') return [name, code];
        return [name, line(text('panel.name-en'), property(business, 'name.en'), (value) => write(this.get, element, {'name.en': value})), code];
    }

    private who(element: Element, business: Business): HTMLElement {
        const now = office(business) ?? {place: '', role: ''};
        const set = (place: string, role: string): void => {
            if (place && role) this.get('modeling').updateProperties(element, {'camunda:candidateGroups': `\${offices.${place}(caseNo, '${role}')}`});
        };
        return group(
            text('panel.who'),
            choice(text('panel.place'), now.place, options(this.words.places), (place) => set(place, office(business)?.role || this.words.roles[0]?.code || '')),
            choice(text('panel.role'), now.role, options(this.words.roles), (role) => set(office(business)?.place || 'street', role)),
            ...this.form(element, business),
        );
    }

    /** The form of this step: chosen, made, or opened. */
    private form(element: Element, business: Business): HTMLElement[] {
        const now = String(business.get('camunda:formRef') ?? '');
        const set = (form: string): void => {
            this.get('modeling').updateProperties(element, {'camunda:formRef': form, 'camunda:formRefBinding': 'deployment'});
            this.show(element);
        };
        const chosen = choice(text('panel.form'), now, options(this.words.forms), set);
        if (this.words.forms.some((one) => one.code === now)) {
            return [chosen, el('p', {class: 'panel-field'}, el('a', {href: `${encodeURIComponent(now)}.form`}, text('panel.open-form')))];
        }
        const make = el('button', {type: 'button', class: 'btn btn-secondary'}, text('panel.make-form'));
        make.addEventListener('click', () => void this.make(business).then((made) => made && set(business.id)));
        return [chosen, el('p', {class: 'panel-field'}, make)];
    }

    private make(business: Business): Promise<boolean> {
        return this.belongings.form(business.id, 'opinion', business.name ?? business.id, property(business, 'name.en') || business.id);
    }

    private ways(element: Element, business: Business): HTMLElement {
        const all = endings(business);
        const change = (i: number, part: Partial<Ending>): void =>
            writeEndings(this.get, element, endings(business).map((one, n) => (n === i ? {...one, ...part} : one)));
        const add = el('button', {type: 'button', class: 'btn btn-secondary'}, text('panel.add-ending'));
        add.addEventListener('click', () => {
            writeEndings(this.get, element, [...endings(business), {code: free(endings(business)), nature: 'OTHER', reason: false, zh: '新的结果', en: 'New ending'}]);
            this.show(element);
        });
        return group(text('panel.endings'), ...all.map((one, i) => this.way(element, one, (part) => change(i, part))), add);
    }

    private way(element: Element, one: Ending, change: (part: Partial<Ending>) => void): HTMLElement {
        const remove = el('button', {type: 'button', class: 'btn btn-quiet'}, text('panel.remove-ending', one.zh));
        remove.addEventListener('click', () => {
            writeEndings(this.get, element, endings(element.businessObject).filter((other) => other.code !== one.code));
            this.show(element);
        });
        return group(
            one.zh,
            line(text('panel.zh'), one.zh, (zh) => change({zh})),
            line(text('panel.en'), one.en, (en) => change({en})),
            choice(text('panel.nature'), one.nature, NATURES.map((nature) => [nature, text(`nature.${nature}`)]), (nature) => change({nature})),
            tick(text('panel.reason'), one.reason, (reason) => change({reason})),
            remove,
        );
    }

    private rules(element: Element, business: Business): HTMLElement {
        const eyes = (): string[] => property(business, 'fourEyes').split(' ').filter(Boolean);
        const others = this.get('elementRegistry').filter((one) => one.type === 'bpmn:UserTask' && one !== element && !one.labelTarget);
        return group(
            text('panel.rules'),
            ...limitFields(this.get, element),
            this.reminder(element),
            line(text('panel.hint'), property(business, 'hint'), (hint) => write(this.get, element, {hint})),
            line(text('panel.hint-en'), property(business, 'hint.en'), (hint) => write(this.get, element, {'hint.en': hint})),
            group(
                text('panel.four-eyes'),
                ...others.map((one) =>
                    tick(one.businessObject.name ?? one.id, eyes().includes(one.id), (on) =>
                        write(this.get, element, {fourEyes: (on ? [...eyes(), one.id] : eyes().filter((id) => id !== one.id)).join(' ')}),
                    ),
                ),
            ),
        );
    }

    private deed(element: Element, business: Business): HTMLElement {
        const brought = deedFields(this.get, element, this.belongings);
        if (brought) return group(text('panel.deed'), ...brought);
        const now = String(business.get('camunda:expression') ?? '');
        return group(
            text('panel.deed'),
            choice(text('panel.verb'), now, options(this.words.verbs), (verb) => this.get('modeling').updateProperties(element, {'camunda:expression': verb})),
        );
    }

    /** Which ending of the step before leads this way. */
    private when(element: Element, business: Business): HTMLElement {
        const condition = (business.conditionExpression as Business | undefined)?.body as string | undefined;
        const steps = stepsBefore(element.source!, new Set()).flatMap((step) =>
            endings(step.businessObject).map((one): [string, string] => [`\${${step.id} == '${one.code}'}`, `${step.businessObject.name ?? step.id}：${one.zh}`]),
        );
        if (element.source?.incoming?.some((flow) => flow.source?.businessObject.get('camunda:resultVariable') === 'drawn')) steps.push(["${drawn == 'DRAWN'}", text('panel.drawn')]);
        const set = (body: string): void =>
            this.get('modeling').updateProperties(element, {
                conditionExpression: body ? this.get('bpmnFactory').create('bpmn:FormalExpression', {body}) : undefined,
            });
        return group(text('panel.when'), choice(text('panel.condition'), condition ?? '', [['', text('panel.always')], ...steps], set));
    }

    private until(element: Element, timer: Business): HTMLElement {
        const date = timer.timeDate as Business | undefined;
        const set = (body: string): void =>
            this.get('modeling').updateModdleProperties(element, timer, {timeDate: this.get('bpmnFactory').create('bpmn:FormalExpression', {body})});
        const reminds = (): {limit: string; days: string} | null => before(String((timer.timeDate as Business | undefined)?.body ?? ''));
        if (reminds()) return this.earlier(reminds, set);
        return group(text('panel.until'), choice(text('panel.limit'), String(date?.body ?? ''), options(this.words.limits), set));
    }

    /** So many working days before the end of a limit. */
    private earlier(now: () => {limit: string; days: string} | null, set: (body: string) => void): HTMLElement {
        const limits = options(this.words.limits).flatMap(([expression, words]): [string, string][] => {
            const code = limitOf(expression);
            return code ? [[code, words]] : [];
        });
        const write = (limit: string, days: string): void => {
            const body = beforeText(limit, days);
            if (body) set(body);
        };
        const {limit, days} = now()!;
        return group(
            text('panel.until'),
            line(text('panel.days-before'), days, (typed) => write(now()?.limit ?? limit, typed)),
            choice(text('panel.limit'), limit, limits, (chosen) => write(chosen, now()?.days ?? days)),
        );
    }

    /** A reminder before the limit ends, at the edge of the step. */
    private reminder(element: Element): HTMLElement {
        const add = el('button', {type: 'button', class: 'btn btn-secondary'}, text('panel.remind'));
        add.addEventListener('click', () => this.get('reminding').remind(element));
        return el('p', {class: 'panel-field'}, add);
    }
}

/** A code no ending of this step has. */
function free(all: Ending[]): string {
    let n = 1;
    while (all.some((one) => one.code === `WAY_${n}`)) n++;
    return `WAY_${n}`;
}
