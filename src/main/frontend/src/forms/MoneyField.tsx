import {Description, Errors} from '@bpmn-io/form-js-viewer';
import {useEffect, useState} from 'preact/hooks';
import {type FieldProps, Required} from './field.tsx';
import {nameOf} from './schema.ts';
import {money} from './typed.ts';

/** An amount as people type it: 1,200元 and 八百 are understood, what is no amount stays and is told beside the field. */
export function MoneyField(props: FieldProps) {
    const {field, domId, errors} = props;
    const given = shown(props.value);
    const [typed, setTyped] = useState(given);
    useEffect(() => {
        if (money(typed) !== given) setTyped(given);
    }, [given]);

    const type = (text: string) => {
        setTyped(text);
        props.onChange({value: answer(money(text), Boolean(field.serializeToString))});
    };
    const leave = () => {
        setTyped(money(typed));
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

function shown(value: unknown): string {
    return value === null || value === undefined ? '' : String(value);
}

/** Kept as text where the form wants text; what is no amount is kept as it was typed, so that nothing vanishes. */
function answer(meant: string, asText: boolean): unknown {
    if (meant === '') return null;
    return asText || Number.isNaN(Number(meant)) ? meant : Number(meant);
}
