import {inPlace} from '../inplace.ts';

const words: Record<string, string> = {
    'Boundary Event': '边界事件',
    'Business Rule Task': '规则环节',
    'Call Activity': '调用的流程',
    Close: '关闭',
    'End Event': '结束',
    'Exclusive Gateway': '判断',
    Finished: '走完了',
    'Found unsupported elements': '有不能模拟的元素',
    'Inclusive Gateway': '包容判断',
    'Intermediate Event': '中间事件',
    'Manual Task': '人工环节',
    'No Entries': '还没有记录',
    'Not supported': '不能模拟',
    'Parallel Gateway': '并行',
    'Pause Simulation': '暂停',
    'Play Simulation': '继续',
    'Play/Pause Simulation': '继续或者暂停',
    Process: '流程',
    'Process ': '流程 ',
    'Receive Task': '等消息',
    'Add pause point': '在这里停',
    'Remove pause point': '不在这里停',
    'Reset Simulation': '重新开始',
    'Script Task': '脚本环节',
    'Send Task': '发消息',
    'Service Task': '系统环节',
    'Set Sequence Flow': '换一条路',
    'Simulation Log': '模拟记录',
    'Start Event': '开始',
    SubProcess: '子流程',
    'Sub Process': '子流程',
    Task: '环节',
    'Toggle Simulation Log': '模拟记录',
    'Token Simulation': '模拟运行',
    'Trigger Event': '发生这件事',
    'User Task': '人办环节',
};

const patterns: [RegExp, string][] = [
    [/^Set animation speed = (.+)$/, '速度：$1'],
    [/^Focus process instance (.+)$/, '只看 $1'],
    [/^View process instance (.+)$/, '只看 $1'],
    [/^(Process|SubProcess) started$/, '$1开始'],
    [/^(Process|SubProcess) (finished|canceled|completed)$/, '$1结束'],
];

/** The simulation speaks English only, without a way to translate it. */
export function simulationInChinese(): void {
    inPlace('.editor-paper [class*="bts-"]', '.bts-element-notification', words, patterns);
}
