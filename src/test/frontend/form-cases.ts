import {Form} from '@bpmn-io/form-js-viewer';
import {formatsModule} from '../../main/frontend/src/forms/formats.ts';

interface Case {
    schema: object;
    given?: object;
    answers: object;
}

/** The places at which the viewer, with our formats, finds errors once the form is opened with these answers. */
async function erringPaths(row: Case, today: string): Promise<string[]> {
    const container = document.body.appendChild(document.createElement('div'));
    const form: any = new Form({container, additionalModules: [formatsModule({today}, (key) => key)]} as object);
    await form.importSchema({...row.schema, type: 'default'}, {...row.given, ...row.answers});
    await rendered();
    const errors = form.submit().errors;
    const instances: any[] = form.get('formFieldInstanceRegistry').getAllKeyed();
    const paths = instances.filter((instance) => errorsOf(instance, errors).length).map((instance) => path(instance.valuePath));
    form.destroy();
    container.remove();
    return [...new Set(paths)].sort();
}

/** The viewer works in effects that run after painting, and some set off others. */
function rendered(): Promise<void> {
    return new Promise((done) => setTimeout(done, 30));
}

function errorsOf(instance: any, errors: any): string[] {
    const at = [instance.id, ...Object.values(instance.indexes ?? {})];
    const found = at.reduce((level, step) => level?.[step], errors);
    return Array.isArray(found) ? found.filter((error) => typeof error === 'string') : [];
}

function path(steps: (string | number)[]): string {
    return steps.map((step, at) => (typeof step === 'number' ? `[${step}]` : at ? `.${step}` : step)).join('');
}

async function allErringPaths(cases: Case[], today: string): Promise<string[][]> {
    const found: string[][] = [];
    for (const row of cases) found.push(await erringPaths(row, today));
    return found;
}

Object.assign(window, {allErringPaths});
document.body.classList.add('ready');
