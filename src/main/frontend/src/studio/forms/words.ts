import {english} from '../../texts.ts';

const words: Record<string, string> = {
    Components: '组件',
    Input: '输入',
    Selection: '选择',
    Presentation: '展示',
    Containers: '分组',
    Action: '动作',
    'Text field': '单行文字',
    'Text area': '多行文字',
    Number: '数字',
    'Date time': '日期时间',
    Expression: '表达式',
    'File picker': '文件',
    Checkbox: '勾选框',
    'Checkbox group': '多选',
    'Radio group': '单选',
    Select: '下拉选择',
    'Tag list': '标签',
    'Text view': '说明文字',
    'Image view': '图片',
    Table: '表格',
    'HTML view': '网页片段',
    'Document preview': '文件预览',
    Spacer: '空白',
    Separator: '分隔线',
    Group: '一组',
    'Dynamic list': '可增加的列表',
    iFrame: '嵌入网页',
    Button: '按钮',
    General: '基本信息',
    Condition: '显示条件',
    Layout: '布局',
    Appearance: '外观',
    Validation: '检查',
    'Custom properties': '自定义属性',
    Serialization: '保存方式',
    Constraints: '约束',
    'Options source': '选项来源',
    'Static options': '固定选项',
    Label: '标签',
    'Field label': '标签',
    'Field description': '说明',
    Key: '字段名',
    'Default value': '默认值',
    Disabled: '不可填',
    'Read only': '只读',
    Required: '必填',
    'Hide if': '何时隐藏',
    Columns: '列数',
    Value: '值',
    Title: '标题',
    ID: '编号',
    FORM: '表单',
};

/** The editor speaks English only: its own words are put into Chinese where they stand, what people wrote is left alone. */
export function inChinese(root: HTMLElement): void {
    if (english) return;
    const put = (): void => {
        for (const part of root.querySelectorAll('.fjs-palette-container, .fjs-properties-container')) {
            const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
            for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                const known = words[node.nodeValue ?? ''];
                if (known) node.nodeValue = known;
            }
            part.querySelectorAll<HTMLInputElement>('input[placeholder="Search components"]').forEach((search) => (search.placeholder = '查找组件'));
        }
    };
    new MutationObserver(put).observe(root, {childList: true, subtree: true, characterData: true});
    put();
}
