import {inPlace} from '../inplace.ts';
import {own} from './dictionary.ts';

/** Sorts of elements as the properties panel calls them in its head, and words it puts together itself. */
const types: Record<string, string> = {
    Association: '关联',
    'Boundary Event': '边界事件',
    'Business Rule Task': '规则环节',
    'Call Activity': '调用的流程',
    Cancel: '取消',
    Collaboration: '协作',
    Compensation: '补偿',
    'Complex Gateway': '复杂判断',
    Conditional: '条件',
    'Conditional Flow': '有条件的连线',
    'Data Object Reference': '数据对象',
    'Data Store Reference': '数据存储',
    'Default Flow': '默认连线',
    'End Event': '结束事件',
    Error: '错误',
    Escalation: '升级',
    'Event Based Gateway': '事件判断',
    'Event Sub Process': '事件子流程',
    'Exclusive Gateway': '判断',
    Group: '分组',
    'Inclusive Gateway': '包容判断',
    'Intermediate Catch Event': '等待事件',
    'Intermediate Throw Event': '中间事件',
    Lane: '泳道',
    Link: '链接',
    'Manual Task': '人工环节',
    Message: '消息',
    'Message Flow': '消息流',
    'Parallel Gateway': '并行',
    Participant: '参与者',
    Process: '流程',
    'Receive Task': '等消息的环节',
    'Script Task': '脚本环节',
    'Send Task': '发消息的环节',
    'Sequence Flow': '连线',
    'Service Task': '系统环节',
    Signal: '信号',
    'Start Event': '开始事件',
    'Sub Process': '子流程',
    Task: '环节',
    Terminate: '终止',
    'Text Annotation': '注释',
    Timer: '定时器',
    Transaction: '事务',
    'User Task': '人办环节',
};

const patterns: [RegExp, string][] = [
    [/^(Cancel|Compensation|Conditional|Error|Escalation|Link|Message|Signal|Terminate|Timer) (\w+(?: \w+)? Event)$/, '$1$2'],
    [/^(Conditional|Escalation|Message|Signal|Timer) (Start Event|Boundary Event) \(Non Interrupting\)$/, '$1$2（不打断）'],
    [/^List contains (\d+) items?$/, '有 $1 项'],
];

const THEIRS = '.bio-properties-panel-header-label, .bio-properties-panel-collapsible-entry-header-title, .cm-editor, textarea, code, pre';

/** What the panel says without asking for a translation. */
export function panelInChinese(): void {
    inPlace('.editor-properties, .bio-properties-panel-popup, .bio-properties-panel-tooltip', THEIRS, {...own, ...types}, patterns);
}
