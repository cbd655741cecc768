import {Description, Errors} from '@bpmn-io/form-js-viewer';
import {useEffect, useState} from 'preact/hooks';
import {text} from '../texts.ts';
import {type FieldProps, Required} from './field.tsx';
import {nameOf} from './schema.ts';
import {STREET_DIGITS, type Unit, unitsBelow} from './units.ts';

/** A place in the district: first the street, then, where the form asks for one, the village. Answer: the unit's code. */
export function UnitField(props: FieldProps) {
    const {field, domId, errors} = props;
    const code = String(props.value ?? '');
    const withVillage = field.properties?.level !== 'street';
    const [street, setStreet] = useState(code.slice(0, STREET_DIGITS));
    const streets = useUnits(field.properties?.district);
    const villages = useUnits(withVillage && street ? street : NOTHING);

    useEffect(() => {
        if (code) setStreet(code.slice(0, STREET_DIGITS));
    }, [code]);

    const chooseStreet = (chosen: string) => {
        setStreet(chosen);
        const complete = !withVillage || !field.properties?.level;
        if (complete || code) props.onChange({value: complete ? chosen : ''});
    };

    return (
        <fieldset class={`fjs-form-field fjs-form-field-unit ${errors.length ? 'fjs-has-errors' : ''}`}>
            <legend class="fjs-form-field-label">
                {nameOf(field)}
                <Required field={field} />
            </legend>
            <Description id={`${domId}-description`} description={field.description} />
            <Errors id={`${domId}-error-message`} errors={errors} />
            <div class="unit-choices">
                <UnitSelect {...props} id={domId} words={text('form.unit.street')} units={streets} value={street} choose={chooseStreet} />
                {withVillage && (
                    <UnitSelect {...props} id={`${domId}-village`} words={text('form.unit.village')} units={villages} waits={!street}
                        value={code.length > STREET_DIGITS ? code : ''} choose={(chosen) => props.onChange({value: chosen})} />
                )}
            </div>
        </fieldset>
    );
}

interface SelectProps extends FieldProps {
    id: string;
    words: string;
    units: Units;
    value: string;
    waits?: boolean;
    choose(code: string): void;
}

function UnitSelect(props: SelectProps) {
    const {id, words, units, value} = props;
    const first = props.waits ? text('form.unit.street-first') : units.list ? text('form.unit.choose') : text('form.unit.loading');
    return (
        <div class="unit-choice">
            <label for={id}>{words}</label>
            <select id={id} class="form-select" disabled={props.disabled || props.readonly || props.waits}
                aria-describedby={`${props.domId}-description ${props.domId}-error-message`}
                aria-invalid={props.errors.length > 0} required={props.field.validate?.required}
                value={value} onFocus={props.onFocus} onBlur={props.onBlur}
                onChange={(event) => props.choose(event.currentTarget.value)}>
                <option value="">{first}</option>
                {units.list?.map((unit) => <option key={unit.code} value={unit.code} selected={unit.code === value}>{unit.name}</option>)}
            </select>
            {units.failed && <button type="button" class="btn btn-quiet" onClick={units.again}>{text('form.unit.again')}</button>}
        </div>
    );
}

interface Units {
    list?: Unit[];
    failed: boolean;
    again(): void;
}

/** Nothing to choose from yet. */
const NOTHING = null;

/** Those below a unit; without one every street there is. */
function useUnits(parent: string | undefined | typeof NOTHING): Units {
    const [list, setList] = useState<Unit[]>();
    const [failed, setFailed] = useState(false);
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
        let wanted = true;
        setList(undefined);
        setFailed(false);
        if (parent !== NOTHING) {
            unitsBelow(parent)
                .then((units) => wanted && setList(units))
                .catch(() => wanted && setFailed(true));
        }
        return () => {
            wanted = false;
        };
    }, [parent, attempt]);
    return {list, failed, again: () => setAttempt(attempt + 1)};
}
