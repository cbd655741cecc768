/** A step the palette offers whole: nobody types an expression. */
export interface Piece {
    id: string;
    icon: string;
    shapes: Shape[];
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
}

const DONE = 'APPROVE | 已办理 | Done';
const step = (zh: string, en: string, office: string, more: Record<string, string> = {}): Shape => ({
    type: 'bpmn:UserTask',
    name: [zh, en],
    attributes: {'camunda:candidateGroups': '${offices.' + office + '}', 'camunda:formRef': 'opinion', 'camunda:formRefBinding': 'deployment'},
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
            step('街镇：会签', 'Street: second signature', "street(caseNo, 'street-investigator')", {
                'outcome.DONE': 'APPROVE | 属实，会签 | Correct, signed',
                'outcome.REDO': 'RETURN! | 退回重做 | Do it again',
            }),
        ],
    },
    {
        id: 'publicity',
        icon: 'bpmn-icon-intermediate-event-catch-timer',
        shapes: [
            step('村居：公示', 'Village: publicise', "village(caseNo, 'village-clerk')", {'outcome.DONE': 'APPROVE | 已张榜 | Posted'}),
            {type: 'bpmn:IntermediateCatchEvent', name: ['公示期满', 'Publicity ends'], at: [140, 22], timer: "${limits.due(caseNo, 'publicity')}", after: true},
        ],
    },
    {
        id: 'limit',
        icon: 'bpmn-icon-intermediate-event-catch-timer',
        shapes: [
            {type: 'bpmn:IntermediateCatchEvent', name: ['法定期限届满', 'Statutory limit is up'], timer: "${limits.due(caseNo, 'decision')}"},
            {...verb('记录超期', 'Record the breach', "caseSteps.overdue(caseNo, 'decision')"), at: [110, -22], after: true},
        ],
    },
    {
        id: 'correction',
        icon: 'bpmn-icon-subprocess-collapsed',
        shapes: [
            verb('转补正', 'Ask for what is missing', 'caseSteps.askForCorrection(caseNo)'),
            {...verb('出具一次性告知单', 'Print the notice', "caseSteps.issueAfter(caseNo, 'correction', 'Task_CheckCompleteness')"), at: [150, 0], after: true},
            {...step('申请人补正', 'Applicant: supply', "applicantOr(caseNo, 'street-intake')", {'outcome.DONE': 'APPROVE | 已补正 | Supplied'}), at: [300, 0], after: true},
            {...verb('重新审查', 'Look again', 'caseSteps.resubmit(caseNo)'), at: [450, 0], after: true},
        ],
    },
    {id: 'document', icon: 'bpmn-icon-service', shapes: [verb('出具决定书', 'Print the decision', "caseSteps.issue(caseNo, 'decision')")]},
    {id: 'message', icon: 'bpmn-icon-send-task', shapes: [verb('告知申请人', 'Tell the applicant', "caseSteps.issue(caseNo, 'notice')")]},
    {id: 'register', icon: 'bpmn-icon-data-store', shapes: [verb('登记结果、办结', 'Record the result, close', "caseSteps.finish(caseNo, 'APPROVED')")]},
];
