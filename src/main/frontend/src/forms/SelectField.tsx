import {Description, Errors} from '@bpmn-io/form-js-viewer';
import {text} from '../texts.ts';
import {type FieldProps, Required} from './field.tsx';
import {nameOf} from './schema.ts';

/** One of some options, as the browser's own list: phones show it as they show every list, and typing finds a line. */
export function SelectField(props: FieldProps) {
    const {field, domId, errors} = props;
    const options = field.values ?? [];
    const chosen = options.findIndex((option) => option.value === props.value);
    return (
        <div class={`fjs-form-field fjs-form-field-select ${errors.length ? 'fjs-has-errors' : ''}`}>
            <label class="fjs-form-field-label" for={domId}>
                <span class="fjs-label-content">{nameOf(field)}<Required field={field} /></span>
            </label>
            <Description id={`${domId}-description`} description={field.description} />
            <Errors id={`${domId}-error-message`} errors={errors} />
            <select id={domId} class="form-select" disabled={props.disabled || props.readonly} required={field.validate?.required}
                aria-describedby={`${domId}-description ${domId}-error-message`} aria-invalid={errors.length > 0}
                value={String(chosen)} onFocus={props.onFocus} onBlur={props.onBlur}
                onChange={(event) => props.onChange({value: options[Number(event.currentTarget.value)]?.value ?? null})}>
                <option value="-1">{text('form.unit.choose')}</option>
                {options.map((option, at) => <option key={at} value={String(at)}>{option.label}</option>)}
            </select>
        </div>
    );
}
