import {Form} from '@bpmn-io/form-js-viewer';
import type {Answers, Field} from './schema.ts';

/** One field on the screen: a field of a list has an instance in every row. */
export interface Instance {
    id: string;
    valuePath: (string | number)[];
    value: unknown;
    indexes?: Record<string, number>;
}

/** The parts of the form viewer that its types do not tell. */
export interface Viewer {
    on(event: string, act: (event: never) => void): void;
    get<T>(service: string): T;
    importSchema(schema: object, data?: object): Promise<{warnings: unknown[]}>;
    attachTo(element: Element): void;
    setProperty(name: string, value: unknown): void;
    validate(): Errors;
    _getState(): {data: Answers; errors: Errors; schema: Field};
    _setState(state: {errors?: Errors; data?: Answers}): void;
    _getSubmitData(): Answers;
    _id: string;
}

export type Errors = Record<string, unknown>;

export function newViewer(options: object): Viewer {
    return new Form(options as never) as unknown as Viewer;
}

/** Fields that are on the screen and hold an answer; a hidden one is not among them. */
export function instances(viewer: Viewer): Instance[] {
    return viewer.get<{getAllKeyed(): Instance[]}>('formFieldInstanceRegistry').getAllKeyed();
}

/** Whether the answers so far hide a field, wherever it stands. */
export function isHidden(viewer: Viewer, field: Field): boolean {
    const hide = field.conditional?.hide;
    if (!hide) return false;
    const checker = viewer.get<{check(condition: string, data: Answers): boolean | null}>('conditionChecker');
    return checker.check(hide, viewer._getState().data) === true;
}

export function fieldOf(viewer: Viewer, id: string): Field {
    return viewer.get<{get(id: string): Field}>('formFieldRegistry').get(id);
}

/** `members[1].birthDate`, as the server names places. */
export function pathOf(instance: Instance): string {
    return instance.valuePath.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').slice(1);
}

/** The element that has the field: the viewer gives its inputs this id. */
export function domId(viewer: Viewer, instance: Instance): string {
    return `fjs-form-${viewer._id}-${instance.id}` + rows(instance).map((row) => `_${row}`).join('');
}

export function rows(instance: Instance): number[] {
    return Object.values(instance.indexes ?? {});
}

/** What is wrong with one field by the rules of the form; a disabled field is neither checked nor handed in. */
export function flaws(viewer: Viewer, instance: Instance): string[] {
    if (fieldOf(viewer, instance.id).disabled) return [];
    const validator = viewer.get<{validateFieldInstance(i: Instance, value: unknown): string[]}>('validator');
    return validator.validateFieldInstance(instance, valueAt(viewer, instance));
}

export function valueAt(viewer: Viewer, instance: Instance): unknown {
    return instance.valuePath.reduce<unknown>(
        (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
        viewer._getState().data,
    );
}
