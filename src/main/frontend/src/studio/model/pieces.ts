import type {BroughtPaper} from './papers.ts';
import type {FormSort} from './stepForm.ts';

/** A step the palette offers whole: nobody types an expression. */
export interface Piece {
    id: string;
    icon: string;
    shapes: Shape[];
    /** Whether the kind has what the piece cannot bring itself: a paper that it prints. */
    paper?: string[];
    /** Arrows between its shapes, by their places, where they do not follow one another. */
    arrows?: Arrow[];
}

/** One arrow: the way that is gone under a condition, or the one that is gone otherwise. */
export interface Arrow {
    from: number;
    to: number;
    name?: [zh: string, en: string];
    when?: string;
    /** How which shape of the piece, a step, has to have ended. */
    asks?: [step: number, outcome: string];
    otherwise?: boolean;
}

/** What of the guide, the papers and the tables a shape needs: a setting with its value and basis, a paper by its code. */
export interface Brings {
    settings?: [name: string, value: string, basis: string][];
    papers?: BroughtPaper[];
    /** Whether something of a case has to be public. */
    published?: boolean;
    /** The table of amounts, and that the guide says it is paid. */
    amounts?: boolean;
}

/** What one shape of a piece is made of; the first is where the pointer is, the others lie beside it. */
export interface Shape {
    type: string;
    name: [zh: string, en: string];
    at?: [x: number, y: number];
    attributes?: Record<string, unknown>;
    properties?: Record<string, string>;
    timer?: string;
    /** The message it waits for, by name. */
    message?: string;
    /** At the edge of that shape of the piece, which it breaks off; it stands behind it. */
    edgeOf?: number;
    after?: boolean;
    form?: FormSort;
    /** Not by whoever did the step before. */
    second?: boolean;
    /** Before the decision, unless it is to stand behind it. */
    stage?: [code: string, zh: string, en: string, behind?: 'behind'];
    brings?: Brings;
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

const EXAMINED: Shape['stage'] = ['examined', '街镇和区同时审查', 'Street and district examine'];

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
                ...step('村居：公示', 'Village: publicise', "village(caseNo, 'village-clerk')", {'outcome.DONE': 'APPROVE | 已张榜 | Posted', papers: 'publicity'}, 'posted'),
                stage: ['publicity', '公示', 'Public notice'],
                brings: {settings: [['publicityDays', '7', '待补：公示天数的依据']], papers: ['publicity'], published: true},
            },
            {...verb('起算公示期', 'The days of publicity begin', "caseLimits.days(caseNo, 'publicity', 'publicityDays')"), at: [150, 0], after: true},
            {type: 'bpmn:IntermediateCatchEvent', name: ['公示期满', 'Publicity ends'], at: [300, 22], timer: "${limits.due(caseNo, 'publicity')}", after: true},
        ],
    },
    {
        id: 'correction',
        icon: 'bpmn-icon-user-task',
        shapes: [
            {...verb('转补正', 'Ask for what is missing', 'caseSteps.askForCorrection(caseNo)'), brings: {settings: [['correction', '10', '区民政局核定']], papers: ['correction']}},
            {...verb('出具一次性告知单', 'Print the notice of what is missing', "caseSteps.issueAnew(caseNo, 'correction')"), at: [150, 0], after: true},
            {
                ...step('申请人补正', 'Applicant: supply what is missing', "applicantOr(caseNo, 'street-intake')", {'outcome.DONE': 'APPROVE | 已补正 | Supplied', limit: 'DAYS correction'}, 'supplied'),
                at: [300, 0],
                after: true,
                stage: ['supply', '补正材料', 'Supply what is missing'],
            },
            {...verb('重新审查', 'Look at the papers again', 'caseSteps.resubmit(caseNo)'), at: [450, 0], after: true},
        ],
    },
    {
        id: 'pause',
        icon: 'bpmn-icon-intermediate-event-catch-timer',
        shapes: [
            {
                ...verb('停止计时：专家评审', 'The clock stops: expert review', "caseClock.stop(caseNo, 'EXPERT_REVIEW', 'expertReviewDays')"),
                brings: {
                    settings: [
                        ['pauseExpertReview', 'FLOW', '行政许可法第四十五条'],
                        ['expertReviewDays', '20', '区民政局核定'],
                    ],
                    papers: ['paused'],
                },
            },
            {
                ...step('街镇：等待专家评审意见', 'Street: wait for the expert review', "street(caseNo, 'street-reviewer')", {'outcome.DONE': 'APPROVE | 已收到 | Received'}),
                at: [150, 0],
                after: true,
                stage: ['waiting', '依法等待（不计入期限）', 'Waiting (not counted)'],
            },
            {...verb('恢复计时', 'The clock runs again', 'caseClock.run(caseNo)'), at: [300, 0], after: true},
        ],
    },
    {
        id: 'sample',
        icon: 'bpmn-icon-gateway-xor',
        shapes: [
            {
                ...verb('随机抽查：抽取', 'Spot check: draw', "sampling.draw(caseNo, 'sampleShare')"),
                attributes: {'camunda:expression': "${sampling.draw(caseNo, 'sampleShare')}", 'camunda:resultVariable': 'drawn', 'camunda:asyncBefore': true},
                brings: {settings: [['sampleShare', '10', '区民政局核定']]},
            },
            {type: 'bpmn:ExclusiveGateway', name: ['抽中？', 'Drawn?'], at: [150, 15]},
            {
                ...step('区：抽查复核', 'District: spot check', "district(caseNo, 'district-assistance')", {'outcome.DONE': 'APPROVE | 已复核 | Checked'}),
                at: [250, -100],
                second: true,
                stage: ['sample', '抽查', 'Spot check'],
            },
            {type: 'bpmn:ExclusiveGateway', name: ['', ''], at: [400, 15]},
        ],
        arrows: [
            {from: 0, to: 1},
            {from: 1, to: 2, name: ['抽中', 'Drawn'], when: "${drawn == 'DRAWN'}"},
            {from: 1, to: 3, name: ['未抽中', 'Not drawn'], otherwise: true},
            {from: 2, to: 3},
        ],
    },
    {
        id: 'waiting',
        icon: 'bpmn-icon-intermediate-event-catch-message',
        shapes: [
            {
                ...verb('进入轮候', 'On the waiting list', "waitingList.join(caseNo, 'places')"),
                brings: {
                    settings: [
                        ['places', '1', '待补：名额的依据'],
                        ['answerDays', '5', '待补：名额留几天的依据'],
                    ],
                },
            },
            {type: 'bpmn:IntermediateCatchEvent', name: ['轮候中：等空名额', 'Waits for a place'], at: [150, 22], message: 'place-offered', after: true},
            {...verb('叫到：名额留给申请人', 'The place is offered', "waitingList.offer(caseNo, 'answerDays')"), at: [240, 0], after: true},
            {
                ...step('申请人答复：是否接受', 'Applicant: take the place?', "applicantOr(caseNo, 'street-intake')", {
                    'outcome.DONE': 'APPROVE | 接受 | Take it',
                    'outcome.LATER': 'OTHER | 这次不接受，排到最后 | Not this time, to the end of the line',
                    limit: 'DAYS place-offer',
                }, 'answered'),
                at: [390, 0],
                after: true,
                stage: ['waiting', '轮候', 'Waiting for a place', 'behind'],
            },
            {type: 'bpmn:BoundaryEvent', name: ['逾期没有答复', 'No answer in time'], at: [422, 62], timer: "${limits.due(caseNo, 'place-offer')}", edgeOf: 3},
            {type: 'bpmn:ExclusiveGateway', name: ['接受？', 'Taken?'], at: [540, 15]},
            {...verb('登记接受名额', 'The place is taken', 'waitingList.take(caseNo)'), at: [640, 0]},
        ],
        arrows: [
            {from: 3, to: 5},
            {from: 4, to: 0},
            {from: 5, to: 0, name: ['不接受', 'Not taken'], asks: [3, 'LATER']},
            {from: 5, to: 6, name: ['接受', 'Taken'], otherwise: true},
        ],
    },
    {
        id: 'both',
        icon: 'bpmn-icon-gateway-parallel',
        shapes: [
            {type: 'bpmn:ParallelGateway', name: ['同时办', 'At once'], at: [0, 65]},
            {...step('街镇：审查', 'Street: examine', "street(caseNo, 'street-leader')", {'outcome.DONE': 'APPROVE | 已审查 | Examined'}), at: [110, 0], stage: EXAMINED},
            {...step('区：审查', 'District: examine', "district(caseNo, 'district-approver')", {'outcome.DONE': 'APPROVE | 已审查 | Examined'}), at: [110, 110], stage: EXAMINED},
            {type: 'bpmn:ParallelGateway', name: ['都办好', 'Both done'], at: [270, 65]},
        ],
        arrows: [
            {from: 0, to: 1},
            {from: 0, to: 2},
            {from: 1, to: 3},
            {from: 2, to: 3},
        ],
    },
    {id: 'document', icon: 'bpmn-icon-service', paper: ['decision', 'granted'], shapes: [verb('出具决定书', 'Print the decision', "caseSteps.issue(caseNo, '{paper}')")]},
    {id: 'message', icon: 'bpmn-icon-send-task', paper: ['notice'], shapes: [verb('告知申请人', 'Tell the applicant', "caseSteps.issue(caseNo, '{paper}')")]},
    {id: 'register', icon: 'bpmn-icon-data-store', shapes: [verb('登记结果、办结', 'Record the result, close', "caseSteps.finish(caseNo, 'APPROVED')")]},
    // at once and not later by itself: whoever decides hears it where there is no amount
    {id: 'amount', icon: 'bpmn-icon-business-rule-task', shapes: [{type: 'bpmn:ServiceTask', name: ['核定金额', 'Fix the amount'], attributes: {'camunda:expression': '${caseGrants.decide(caseNo)}'}, brings: {amounts: true}}]},
];
