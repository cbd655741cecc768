import {BIRTHS, born} from './births.ts';

type Create = (options?: object, isNew?: boolean) => Record<string, unknown>;
type Sort = ((props: never) => unknown) & {config: {create: Create}};

interface FormFields {
    _formFields: Record<string, Sort>;
    register(type: string, sort: Sort): void;
}

/**
 * The palette offers what may go live and nothing else; new fields are born with words of the house. A sort that the form
 * already has stays, so that it can be seen and taken out.
 */
export function paletteModule(used: Set<string>) {
    function HouseFields(fields: FormFields) {
        for (const [type, sort] of Object.entries(fields._formFields)) {
            if (type !== 'default' && !(type in BIRTHS) && !used.has(type)) delete fields._formFields[type];
            else fields.register(type, inOurWords(type, sort));
        }
    }
    HouseFields.$inject = ['formFields'];
    return {__init__: ['houseFields'], houseFields: ['type', HouseFields]};
}

function inOurWords(type: string, sort: Sort): Sort {
    const create: Create = (options = {}, isNew) => (isNew === false ? sort.config.create(options, isNew) : {...born(type, sort.config.create(options, isNew)), ...options});
    return Object.assign(((props: never) => sort(props)) as Sort, {config: {...sort.config, create}});
}

/** The sorts of field in a form. */
export function sorts(node: unknown, found = new Set<string>()): Set<string> {
    const {type, components} = (node ?? {}) as {type?: string; components?: unknown[]};
    if (type) found.add(type);
    components?.forEach((one) => sorts(one, found));
    return found;
}
