import type {FormSort} from './stepForm.ts';

/** A step the palette offers whole: nobody types an expression. */
export interface Piece {
    id: string;
    icon: string;
    shapes: Shape[];
    /** Whether the kind has what the piece cannot bring itself: a paper that it prints. */
    paper?: string[];
}

/** What one shape of a piece is made of; the first is where the pointer is, the others lie beside it. */
export interface Shape {
    type: string;
    name: [zh: string, en: string];
    at?: [x: number, y: number];
    attributes?: Record<string, unknown>;
    properties?: Record<string, string>;
    timer?: string;
    after?: boolean;
    form?: FormSort;
    /** Not by whoever did the step before. */
    second?: boolean;
    stage?: [zh: string, en: string];
}

const DONE = 'APPROVE | 已办理 | Done';
const step = (zh: string, en: string, office: string, more: Record<string, string> = {}, form: FormSort = 'opinion'): Shape => ({
    type: 'bpmn:UserTask',
    name: [zh, en],
    attributes: {'camunda:candidateGroups': '${offices.' + office + '}', 'camunda:formRefBinding': 'deployment'},
    form,
    properties: {'name.en': en, 'outcome.DONE': DONE, ...more},
});
const verb = (zh: string, en: string, expression: string): Shape => ({
    type: 'bpmn:ServiceTask',
    name: [zh, en],
    attributes: {'camunda:expression': '${' + expression + '}', 'camunda:asyncBefore': true},
});

export const PIECES: Piece[] = [
    {id: 'village', icon: 'bpmn-icon-user-task', shapes: [step('村居：办理', 'Village: handle', "village(caseNo, 'village-clerk')")]},
    {id: 'street', icon: 'bpmn-icon-user-task', shapes: [step('街镇：办理', 'Street: handle', "street(caseNo, 'street-reviewer')")]},
    {id: 'district', icon: 'bpmn-icon-user-task', shapes: [step('区：办理', 'District: handle', "district(caseNo, 'district-approver')")]},
    {
        id: 'countersign',
        icon: 'bpmn-icon-user-task',
        shapes: [
            {
                ...step('街镇：会签', 'Street: second signature', "street(caseNo, 'street-investigator')", {'outcome.DONE': 'APPROVE | 属实，会签 | Correct, signed'}, 'signed'),
                second: true,
            },
        ],
    },
    {
        id: 'publicity',
        icon: 'bpmn-icon-intermediate-event-catch-timer',
        shapes: [
            {
                ...step('村居：公示', 'Village: publicise', "village(caseNo, 'village-clerk')", {'outcome.DONE': 'APPROVE | 已张榜 | Posted'}, 'posted'),
                stage: ['公示', 'Public notice'],
            },
            {...verb('起算公示期', 'The days of publicity begin', "caseLimits.days(caseNo, 'publicity', 'publicityDays')"), at: [150, 0], after: true},
            {type: 'bpmn:IntermediateCatchEvent', name: ['公示期满', 'Publicity ends'], at: [300, 22], timer: "${limits.due(caseNo, 'publicity')}", after: true},
        ],
    },
    {id: 'document', icon: 'bpmn-icon-service', paper: ['decision', 'granted'], shapes: [verb('出具决定书', 'Print the decision', "caseSteps.issue(caseNo, '{paper}')")]},
    {id: 'message', icon: 'bpmn-icon-send-task', paper: ['notice'], shapes: [verb('告知申请人', 'Tell the applicant', "caseSteps.issue(caseNo, '{paper}')")]},
    {id: 'register', icon: 'bpmn-icon-data-store', shapes: [verb('登记结果、办结', 'Record the result, close', "caseSteps.finish(caseNo, 'APPROVED')")]},
];
