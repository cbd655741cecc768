/** What a step's own form asks, before anybody adds to it. */
export type FormSort = 'opinion' | 'signed' | 'posted' | 'supplied' | 'answered';

type Asked = Record<string, unknown>;

const FIRST: Record<FormSort, Asked[]> = {
    opinion: [{id: 'opinion', type: 'textarea', key: 'opinion', label: '办理意见', validate: {maxLength: 1000}, properties: {labelEn: 'Opinion'}}],
    signed: [{id: 'checked', type: 'checkbox', key: 'checked', label: '已核对前一步的内容', validate: {required: true}, properties: {labelEn: 'I have checked what was done before'}}],
    posted: [
        {
            id: 'postedOn',
            type: 'datetime',
            key: 'postedOn',
            subtype: 'date',
            dateLabel: '张榜日期',
            validate: {required: true},
            properties: {dateLabelEn: 'Posted on', begin: 'today', format: 'past-date'},
        },
        {id: 'place', type: 'textfield', key: 'place', label: '张榜的地方', validate: {required: true, maxLength: 200}, properties: {labelEn: 'Where it is posted'}},
        {
            id: 'publicOnly',
            type: 'checkbox',
            key: 'publicOnly',
            label: '只公示规定的内容，没有身份证号码、疾病、账户等信息',
            validate: {required: true},
            properties: {labelEn: 'Only what may be public: no identity number, illness or account'},
        },
    ],
    answered: [{id: 'words', type: 'textarea', key: 'words', label: '想说的话', validate: {maxLength: 500}, properties: {labelEn: 'Anything to say'}}],
    supplied: [{id: 'note', type: 'textarea', key: 'note', label: '补正说明', validate: {maxLength: 1000}, properties: {labelEn: 'Note'}}],
};

/** A form for one step, in words of the step. */
export function stepForm(id: string, sort: FormSort, zh: string, en: string): object {
    const page = {id: `page-${id}`, type: 'group', label: zh, showOutline: false, properties: {labelEn: en, page: '1'}, components: FIRST[sort]};
    return {id, type: 'default', schemaVersion: 19, properties: {title: zh, titleEn: en}, components: [page]};
}
