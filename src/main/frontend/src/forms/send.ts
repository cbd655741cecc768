import {token} from '../dom.ts';
import {call} from '../site/csrf.ts';
import {notice, notSent, signInAgain} from '../site/notice.ts';
import {type Moved, etagOf} from './draft.ts';
import type {InputError} from './errors.ts';
import type {Answers} from './schema.ts';

/** Where a form is handed in, and what goes along with the answers. */
export interface Destination {
    url: string;
    method: string;
    extras: Record<string, unknown>;
    /** What is handed in was made from what the server calls so. */
    etag?: string;
}

export type Outcome =
    | {kind: 'taken'; next: string | null; answer: unknown}
    | {kind: 'refused'; errors: InputError[]; etag?: string}
    | {kind: 'moved'; moved: Moved}
    | {kind: 'not-sent'};

interface Problem extends Partial<Moved> {
    title?: string;
    detail?: string;
    errors?: InputError[];
}

/** One key for as long as the same content is tried: a second try after a lost answer does nothing twice. */
let attempt = {body: '', key: ''};

/** Hands the answers in. Whatever goes wrong is said; nothing on the page changes. */
export async function send(to: Destination, answers: Answers): Promise<Outcome> {
    const body = JSON.stringify({...to.extras, answers});
    if (attempt.body !== body) attempt = {body, key: token()};
    const headers: Record<string, string> = {
        'Content-Type': 'application/json',
        Accept: 'application/json, application/problem+json',
        'Idempotency-Key': attempt.key,
    };
    if (to.etag) headers['If-Match'] = `"${to.etag}"`;
    try {
        const answer = await call(to.url, {method: to.method, headers, body});
        return answer.ok ? await taken(answer) : await refused(answer);
    } catch {
        notSent(0);
        return {kind: 'not-sent'};
    }
}

/** The server says where to go on with a Location or with `next` in its answer. */
async function taken(answer: Response): Promise<Outcome> {
    const json = await read<{next?: string}>(answer);
    if (answer.redirected) return {kind: 'taken', next: answer.url, answer: json};
    return {kind: 'taken', next: json.next ?? answer.headers.get('Location'), answer: json};
}

async function refused(answer: Response): Promise<Outcome> {
    const problem = await read<Problem>(answer);
    if (answer.status === 422) {
        const errors = problem.errors?.length ? problem.errors : [{path: '', message: problem.detail ?? problem.title ?? ''}];
        const etag = etagOf(answer);
        return {kind: 'refused', errors: errors.map((error) => ({...error, path: error.path.replace(/^answers\.?/, '')})), ...(etag && {etag})};
    }
    if (answer.status === 409 && problem.etag && problem.theirs) {
        return {kind: 'moved', moved: {etag: problem.etag, theirs: problem.theirs}};
    }
    if (answer.status === 401) signInAgain();
    else if (problem.detail) notice('failure-notice', problem.detail);
    else notSent(answer.status);
    return {kind: 'not-sent'};
}

async function read<T>(answer: Response): Promise<T> {
    try {
        return (await answer.json()) as T;
    } catch {
        return {} as T;
    }
}
