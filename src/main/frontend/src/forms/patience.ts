import {type Errors, type Instance, type Viewer, instances, rows, valueAt} from './viewer.ts';

interface Validator {
    validateFieldInstance(instance: Instance, value: unknown): string[];
}

type Form = Viewer & {_update(change: Change): void};

interface Change {
    fieldInstance?: Instance;
}

interface Commands {
    updateFieldInstanceValidation(instance: Instance, value: unknown): void;
}

/**
 * A module for the viewer that speaks up late and gives way early. Nobody is told off in the middle of a number; a
 * field that was left is checked, and a mark goes as soon as its reason does. While something is being pressed no
 * message may appear: it would push the button away from under the finger, and the press would be lost.
 */
export function patienceModule() {
    function Patience(form: Form, validator: Validator, viewerCommands: Commands, eventBus: Pick<Viewer, 'on'>) {
        let typing = false;
        const changed = new Set<string>();
        const pressing = watchPresses();
        const validate = validator.validateFieldInstance.bind(validator);
        const update = form._update.bind(form);
        const left = viewerCommands.updateFieldInstanceValidation.bind(viewerCommands);

        form._update = (change) => {
            typing = true;
            update(change);
            typing = false;
            if (change.fieldInstance) changed.add(keyOf(change.fieldInstance));
        };
        validator.validateFieldInstance = (instance, value) =>
            typing && !isMarked(form._getState().errors, instance) ? [] : validate(instance, value);
        viewerCommands.updateFieldInstanceValidation = (instance, value) => {
            if (!pressing()) left(instance, value);
        };
        eventBus.on('formField.blur', ({formField}: {formField: {id: string}}) => {
            const here = instances(form).filter((one) => one.id === formField.id && changed.delete(keyOf(one)));
            here.forEach((one) => viewerCommands.updateFieldInstanceValidation(one, valueAt(form, one)));
        });
    }
    Patience.$inject = ['form', 'validator', 'viewerCommands', 'eventBus'];
    return {__init__: ['patience'], patience: ['type', Patience]};
}

function keyOf(instance: Instance): string {
    return [instance.id, ...rows(instance)].join();
}

function isMarked(errors: Errors, instance: Instance | undefined): boolean {
    if (!instance) return false;
    const found = [instance.id, ...rows(instance)].reduce<unknown>((at, step) => (at as Record<string | number, unknown>)?.[step], errors);
    return Array.isArray(found) && found.length > 0;
}

/** Whether a button, a tick or a link is being pressed; fields that take the cursor do so before anything moves. */
function watchPresses(): () => boolean {
    let pressed = false;
    const released = () => setTimeout(() => (pressed = false));
    document.addEventListener('pointerdown', (event) => (pressed = !isField(event.target)), {capture: true});
    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, released, {capture: true});
    return () => pressed;
}

function isField(target: EventTarget | null): boolean {
    return target instanceof Element && target.matches('select, textarea, input:not([type=checkbox], [type=radio])');
}
