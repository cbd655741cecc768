import type {ComponentChildren} from 'preact';
import {doubtOf} from './formats.ts';
import {nameOf} from './schema.ts';
import type {FieldProps} from './field.tsx';
import {say} from './words.ts';

/** A question beside the field where its answer looks mistyped but may be right; it keeps nobody from handing in. */
export function Doubted(props: FieldProps & {children: ComponentChildren}) {
    const doubt = doubtOf(props.value, props.field.properties ?? {});
    return (
        <>
            {props.children}
            <p class="field-doubt" role="status">{doubt ? say(`${doubt.code}.${doubt.reason}`, nameOf(props.field)) : ''}</p>
        </>
    );
}
