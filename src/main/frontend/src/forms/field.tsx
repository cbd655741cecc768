import type {Field} from './schema.ts';

/** What the viewer gives a field to draw itself with. */
export interface FieldProps {
    field: Field;
    value: unknown;
    errors: string[];
    domId: string;
    disabled: boolean;
    readonly: boolean;
    onChange(update: {value: unknown}): void;
    onBlur(): void;
    onFocus(): void;
}

/** The viewer's own mark of a field that must be answered; the input itself says so to screen readers. */
export function Required({field}: {field: Field}) {
    return field.validate?.required ? <span class="fjs-asterix" aria-hidden="true">*</span> : null;
}
