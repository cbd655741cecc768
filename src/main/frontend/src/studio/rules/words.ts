import {english} from '../../texts.ts';

const words: Record<string, string> = {
    And: '并且',
    Any: '任意',
    Annotations: '备注',
    Collect: '全部收集',
    'Collect (Count)': '计数',
    'Collect (Max)': '取最大',
    'Collect (Min)': '取最小',
    'Collect (Sum)': '求和',
    'Add input': '增加条件',
    'Add output': '增加结果',
    'Add rule above': '在上面加一条',
    'Add rule below': '在下面加一条',
    'Add input left': '左边增加条件',
    'Add input right': '右边增加条件',
    'Add output left': '左边增加结果',
    'Add output right': '右边增加结果',
    'Change cell expression language': '更改表达式语言',
    Copy: '复制',
    Cut: '剪切',
    Delete: '删除',
    'Edit input': '修改条件',
    'Edit output': '修改结果',
    Expression: '表达式',
    First: '第一条适用的',
    'Hit policy': '适用方式',
    'Hit policy:': '适用方式：',
    Input: '条件',
    Name: '名称',
    Output: '结果',
    'Output name': '结果名称',
    'Output priority': '按结果优先',
    'Output order': '按结果排序',
    Paste: '粘贴',
    'Predefined values': '可选的值',
    Priority: '优先',
    Remove: '移除',
    'Rule order': '按规则顺序全部适用',
    Rule: '规则',
    Then: '那么',
    Type: '类型',
    Unique: '只有一条适用',
    'View DRD': '看关系图',
    When: '如果',
    'Whole decision': '整个决策',
};

function translate(template: string, values: Record<string, string> = {}): string {
    const known = english ? template : (words[template] ?? template);
    return known.replace(/{([^}]+)}/g, (whole, name: string) => values[name] ?? whole);
}

export const Words = {translate: ['value', translate]};
