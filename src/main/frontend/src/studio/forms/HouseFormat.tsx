import {text} from '../texts.ts';
import {type Field, formatOf, formatsOf, withFormat} from './formats.ts';

type EditField = (field: Field, change: object) => void;

// no hooks here: the editor brings a preact of its own, whose components cannot use those of ours

/** What the answer has to look like: chosen among what the house knows, never typed. */
function Format({field, editField}: {field: Field; editField: EditField}) {
    const id = 'house-format';
    const now = formatOf(field);
    const offered = formatsOf(field.type);
    const all = offered.includes(now) ? offered : [...offered, now];
    return (
        <div class="bio-properties-panel-entry" data-entry-id="house-format">
            <div class="bio-properties-panel-select">
                <label class="bio-properties-panel-label" for={id}>{text('format')}</label>
                <select id={id} class="bio-properties-panel-input" value={now} onChange={(event) => editField(field, withFormat(field, event.currentTarget.value))}>
                    {all.map((one) => <option key={one} value={one}>{text(`format.${one || 'none'}`)}</option>)}
                </select>
                {now === 'phone' && <p class="bio-properties-panel-error">{text('format.phone.why')}</p>}
            </div>
        </div>
    );
}

/** What the field is called in English: beside its Chinese name, not among properties one has to know of. */
function English({field, editField}: {field: Field; editField: EditField}) {
    const id = 'house-label-en';
    const name = field.type === 'datetime' ? 'dateLabelEn' : 'labelEn';
    return (
        <div class="bio-properties-panel-entry" data-entry-id={id}>
            <div class="bio-properties-panel-textfield">
                <label class="bio-properties-panel-label" for={id}>{text('label-en')}</label>
                <input id={id} type="text" class="bio-properties-panel-input" value={field.properties?.[name] ?? ''} onChange={(event) => editField(field, {properties: {...field.properties, [name]: event.currentTarget.value.trim()}})} />
            </div>
        </div>
    );
}

/** Personal data is covered for whoever may not read it in full. */
function Personal({field, editField}: {field: Field; editField: EditField}) {
    const id = 'house-personal';
    const change = (on: boolean): void => {
        const {personal: _, ...others} = field.properties ?? {};
        editField(field, {properties: on ? {...others, personal: 'yes'} : others});
    };
    return (
        <div class="bio-properties-panel-entry bio-properties-panel-checkbox-entry" data-entry-id="personal">
            <div class="bio-properties-panel-checkbox">
                <input id={id} type="checkbox" class="bio-properties-panel-input" checked={field.properties?.personal === 'yes'} onChange={(event) => change(event.currentTarget.checked)} />
                <label class="bio-properties-panel-label" for={id}>{text('personal')}</label>
            </div>
        </div>
    );
}

interface Entry {
    id: string;
}

interface Group {
    id: string;
    entries?: Entry[];
}

interface Panel {
    registerProvider(provider: object, priority: number): void;
}

const LAST = 100;

/** Puts the English name, format and personal data where a field's name stands, and takes the library's own format away. */
export function HouseProvider(this: object, panel: Panel) {
    const getGroups = (field: Field | undefined, editField: EditField) => (groups: Group[]) => {
        const general = groups.find((one) => one.id === 'general');
        if (!field || !general?.entries || field.key === undefined) return groups;
        for (const one of groups) if (one.entries) one.entries = one.entries.filter((entry) => entry.id !== 'validationType');
        general.entries.splice(1, 0, {id: 'house-label-en', component: English, field, editField} as Entry);
        if (formatsOf(field.type).length) general.entries.push({id: 'house-format', component: Format, field, editField} as Entry);
        general.entries.push({id: 'personal', component: Personal, field, editField} as Entry);
        return groups.filter((one) => !one.entries || one.entries.length);
    };
    panel.registerProvider({getGroups}, LAST);
}
HouseProvider.$inject = ['propertiesPanel'];

export const houseModule = {__init__: ['houseProvider'], houseProvider: ['type', HouseProvider]};
