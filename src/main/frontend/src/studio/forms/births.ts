/** Every sort of field the gate lets in (flow/gate/forms/form.yaml), with the words a new one is born with. */
export const BIRTHS: Record<string, [zh: string, en: string]> = {
    textfield: ['文字', 'Text'],
    textarea: ['多行文字', 'Longer text'],
    number: ['数字', 'Number'],
    datetime: ['日期', 'Date'],
    checkbox: ['确认', 'I confirm'],
    checklist: ['多选', 'Choose any'],
    taglist: ['多选', 'Choose any'],
    radio: ['单选', 'Choose one'],
    select: ['请选择', 'Choose one'],
    filepicker: ['文件', 'File'],
    expression: ['计算结果', 'Result'],
    group: ['分组', 'Group'],
    dynamiclist: ['可增加的行', 'Rows'],
    text: ['说明文字', 'A note'],
    table: ['表格', 'Table'],
    spacer: ['', ''],
    separator: ['', ''],
};

type Made = Record<string, unknown> & {values?: {label: string; value: string}[]; properties?: Record<string, string>};

/** A new field in words people read, not in the library's English. */
export function born(type: string, made: Made): Made {
    const [zh, en] = BIRTHS[type] ?? ['', ''];
    if (!zh) return made;
    const properties = (name: string): object => ({properties: {[name]: en, ...made.properties}});
    const values = made.values?.map((one, i) => (one.label === 'Value' ? {...one, label: `选项 ${i + 1}`, labelEn: `Choice ${i + 1}`} : one));
    const choices = values ? {values} : {};
    if (type === 'text') return {...made, text: zh, ...properties('textEn')};
    if (type === 'datetime') return {...made, dateLabel: zh, ...properties('dateLabelEn')};
    return {...made, label: zh, ...choices, ...properties('labelEn')};
}
