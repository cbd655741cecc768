import {call} from '../../site/csrf.ts';

export type State = 'OPEN' | 'MINE' | 'TAKEN' | 'DONE' | 'GONE' | 'AWAY';

export interface StepNow {
    taskId: string;
    state: State;
    text: string;
}

export interface Now {
    steps: StepNow[];
    boxes: Record<string, {value: number; exact: boolean}>;
}

/** How steps stand now, and on wish how much is in each box; undefined when it cannot be said. */
export async function standing(tasks: string[], counts: boolean): Promise<Now | undefined> {
    const query = new URLSearchParams({tasks: tasks.join(','), counts: String(counts)});
    try {
        const answer = await call(`/worklist/live?${query}`, {headers: {Accept: 'application/json'}});
        return answer.ok ? ((await answer.json()) as Now) : undefined;
    } catch {
        return undefined;
    }
}
