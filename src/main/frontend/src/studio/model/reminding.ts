import {type Box, GAP, freePlace} from './room.ts';
import type {Business, Element, Get, Services} from './services.ts';

const DAYS = 3;
const LIMIT = 'decision';
const TASK = {x: 0, y: 0, width: 100, height: 80};

/** What a timer waits for that reminds before a limit ends. */
const BEFORE = /^\$\{limits\.before\(caseNo, '([\w-]+)', (\d+)\)}$/;

export function before(expression: string): {limit: string; days: string} | null {
    const [, limit, days] = BEFORE.exec(expression) ?? [];
    return limit && days ? {limit, days} : null;
}

/** The expression again; null where the days are none. */
export function beforeText(limit: string, days: string): string | null {
    return /^[1-9]\d{0,2}$/.test(days) ? `\${limits.before(caseNo, '${limit}', ${days})}` : null;
}

/** The limit that an expression of a timer waits for. */
export function limitOf(expression: string): string | undefined {
    return /'([\w-]+)'/.exec(expression)?.[1];
}

/**
 * Attaches a reminder to a step: a timer at its edge that does not break it off, what it does, and the end of that. All of it
 * is one step for undo.
 */
class Reminder {
    static $inject = ['commandStack', 'injector'];
    private readonly get: Get;

    constructor(private readonly commands: Services['commandStack'], injector: {get: Get}) {
        this.get = ((name) => injector.get(name)) as Get;
        const put = (host: Element): void => this.put(host);
        commands.registerHandler('piece.remind', class { preExecute({host}: {host: Element}): void { put(host); } });
    }

    remind(host: Element): void {
        this.commands.execute('piece.remind', {host});
    }

    private put(host: Element): void {
        const modeling = this.get('modeling');
        const {x = 0, y = 0, width = 0, height = 0} = host;
        const parent = host.parent!;
        const taken = (parent.children ?? []).filter((one) => !one.waypoints && !one.labelTarget).map(box);
        const timer = modeling.createShape(this.shape('bpmn:BoundaryEvent', this.timer()), {x: x + width / 4, y: y + height}, host, {attach: true});
        const middle = freePlace({x: x + width / 2, y: y + height + GAP + TASK.height}, {...TASK, width: TASK.width + GAP * 2}, taken);
        const task = modeling.appendShape(timer, this.shape('bpmn:ServiceTask', this.deed(host.id)), middle, parent);
        modeling.appendShape(task, this.shape('bpmn:EndEvent', this.end()), {x: middle.x + TASK.width / 2 + GAP, y: middle.y}, parent);
    }

    private timer(): Business {
        const factory = this.get('bpmnFactory');
        const timeDate = factory.create('bpmn:FormalExpression', {body: beforeText(LIMIT, String(DAYS))});
        return factory.create('bpmn:BoundaryEvent', {name: '届满前提醒', cancelActivity: false, eventDefinitions: [factory.create('bpmn:TimerEventDefinition', {timeDate})]});
    }

    private deed(step: string): Business {
        const attributes = {name: '提醒经办人', 'camunda:expression': `\${reminders.holder(caseNo, '${step}')}`, 'camunda:asyncBefore': true};
        return this.get('bpmnFactory').create('bpmn:ServiceTask', attributes);
    }

    private end(): Business {
        return this.get('bpmnFactory').create('bpmn:EndEvent', {name: '已提醒'});
    }

    private shape(type: string, businessObject: Business): Element {
        return this.get('elementFactory').createShape({type, businessObject});
    }
}

export const Reminding = {__init__: ['reminding'], reminding: ['type', Reminder]};

function box(one: Element): Box {
    const {x = 0, y = 0, width = 0, height = 0} = one;
    return {x, y, width, height};
}
