import {Description, Errors} from '@bpmn-io/form-js-viewer';
import {useEffect, useState} from 'preact/hooks';
import {type FieldProps, Required} from './field.tsx';
import {type Field, nameOf} from './schema.ts';
import {count, money} from './typed.ts';

/**
 * A number as people type it: 1,200元, 一千三 and 三个 are understood, what is no number stays as it was typed and is told
 * beside the field. No arrows: nobody comes to an income by steps of one.
 */
export function NumberField(props: FieldProps) {
    const {field, domId, errors} = props;
    const given = shown(props.value);
    const [typed, setTyped] = useState(given);
    useEffect(() => {
        if (meant(field, typed) !== given) setTyped(given);
    }, [given]);

    const type = (text: string) => {
        setTyped(text);
        props.onChange({value: answer(field, text)});
    };
    const leave = () => {
        setTyped(meant(field, typed));
        props.onBlur();
    };

    return (
        <div class={`fjs-form-field fjs-form-field-number ${errors.length ? 'fjs-has-errors' : ''}`}>
            <label class="fjs-form-field-label" for={domId}>
                <span class="fjs-label-content">{nameOf(field)}<Required field={field} /></span>
            </label>
            <div class={`fjs-input-group ${errors.length ? 'hasErrors' : ''}`}>
                <input id={domId} class="fjs-input" type="text" inputMode="decimal" autocomplete="off" value={typed}
                    disabled={props.disabled} readOnly={props.readonly} required={field.validate?.required}
                    aria-describedby={`${domId}-description ${domId}-error-message`} aria-invalid={errors.length > 0}
                    onFocus={props.onFocus} onBlur={leave} onInput={(event) => type(event.currentTarget.value)} />
                {field.appearance?.suffixAdorner && (
                    <span class="fjs-input-adornment border-left border-radius-right">
                        <span class="fjs-input-adornment-text">{field.appearance.suffixAdorner}</span>
                    </span>
                )}
            </div>
            <Description id={`${domId}-description`} description={field.description} />
            <Errors id={`${domId}-error-message`} errors={errors} />
        </div>
    );
}

/** A kept answer as the form opens with it: the viewer would drop a word that is no number, and nobody would be told. */
export function keptAsTyped({value, formField}: {value: unknown; formField: Field}): unknown {
    return value === null || value === undefined || Number.isNaN(value) ? null : answer(formField, String(value));
}

function meant(field: Field, text: string): string {
    return field.properties?.format === 'money' ? money(text) : count(text, field.appearance?.suffixAdorner);
}

function shown(value: unknown): string {
    return value === null || value === undefined ? '' : String(value);
}

/** Kept as text where the form wants text; what is no number is kept as it was typed, so that nothing vanishes. */
function answer(field: Field, text: string): unknown {
    const number = meant(field, text);
    if (number === '') return null;
    return field.serializeToString || Number.isNaN(Number(number)) ? number : Number(number);
}
