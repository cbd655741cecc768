import {FormContext} from '@bpmn-io/form-js-viewer';
import type {ComponentType} from 'preact';
import {useContext, useLayoutEffect, useState} from 'preact/hooks';
import {text} from '../texts.ts';
import type {Turner} from './pages.ts';
import type {FieldProps} from './field.tsx';
import {Doubted} from './Doubted.tsx';
import {NumberField, keptAsTyped} from './NumberField.tsx';
import {SelectField} from './SelectField.tsx';
import {UnitField} from './UnitField.tsx';

type Component = ComponentType<FieldProps> & {config: {type?: string}};

interface FormFields {
    _formFields: Record<string, Component>;
    register(type: string, component: Component): void;
}

/** A module for the viewer: pages of which one is on the screen, places by choosing, lists with a least and a most. */
export function fieldsModule(turner: Turner) {
    function OwnFields(formFields: FormFields) {
        for (const [type, component] of Object.entries(formFields._formFields)) {
            formFields.register(type, framed(component));
        }
    }
    OwnFields.$inject = ['formFields'];
    return {__init__: ['ownFields'], turner: ['value', turner], ownFields: ['type', OwnFields]};
}

function framed(Own: Component): Component {
    const Framed = (props: FieldProps) => {
        const own = props.field.properties ?? {};
        const Shown = shownBy(props) ?? Own;
        if (own.format === 'bank-account') return <Doubted {...props}><Shown {...props} /></Doubted>;
        if (own.page) return <OnPage page={own.page}><Shown {...props} /></OnPage>;
        if (props.field.type === 'dynamiclist') return <List {...props}><Shown {...props} /></List>;
        return <Shown {...props} />;
    };
    return Object.assign(Framed, {config: Own.config.type === 'number' ? {...Own.config, sanitizeValue: keptAsTyped} : Own.config});
}

/** A component of our own where it serves people better; options that come from data are left to the viewer. */
function shownBy({field}: FieldProps): ComponentType<FieldProps> | undefined {
    if (field.properties?.format === 'unit') return UnitField;
    if (field.type === 'number') return NumberField;
    if (field.type === 'select' && field.values && !field.searchable) return SelectField;
    return undefined;
}

function OnPage({page, children}: {page: string; children: preact.ComponentChildren}) {
    const turner = useContext(FormContext).getService('turner') as unknown as Turner;
    const [, redraw] = useState(0);
    // as soon as it stands, before anybody turns a page
    useLayoutEffect(() => turner.listen(() => redraw((times) => times + 1)), [turner]);
    return <div class="form-page" hidden={!turner.shows(page)}>{turner.makes(page) && children}</div>;
}

/**
 * Takes the buttons away where a list must not grow or shrink any more (form.css does it by these marks), and says what
 * is added: nobody adds another where there is none.
 */
function List(props: FieldProps & {children: preact.ComponentChildren}) {
    const {minRepetitions, maxRepetitions, add} = props.field.properties ?? {};
    const length = Array.isArray(props.value) ? props.value.length : 0;
    const full = maxRepetitions !== undefined && length >= Number(maxRepetitions);
    const least = minRepetitions !== undefined && length <= Number(minRepetitions);
    const words = add ?? text(length ? 'form.viewer.add' : 'form.viewer.add-first');
    return <div class="form-list" data-full={full} data-least={least} data-add={words} data-list={props.field.id}>{props.children}</div>;
}
