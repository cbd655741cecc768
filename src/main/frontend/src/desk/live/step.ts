import {notice} from '../../site/notice.ts';
import {standing, type StepNow} from './standing.ts';
import {listen} from './stream.ts';
import {text} from './texts.ts';

/** On the page of a step: somebody who was faster is told of at once, with who, when and what; what was typed stays. */
export function liveStep(): void {
    const hook = document.querySelector<HTMLElement>('[data-live-step]');
    const task = hook?.dataset.task;
    if (!hook || !task) return;
    let mine = hook.dataset.mine === 'true';
    let typed = false;
    // a form that opens fills fields in by itself
    document.querySelector('.act')?.addEventListener('input', (event) => (typed ||= event.isTrusted));
    listen(hook.dataset.position ?? '', (changes) => {
        if (changes && !changes.some((one) => one.taskId === task)) return;
        void standing([task], false).then((now) => {
            const step = now?.steps[0];
            if (step?.state === 'MINE') mine = true;
            else if (step) tell(step, mine, typed);
        });
    });
}

function tell(step: StepNow, wasMine: boolean, typed: boolean): void {
    if (step.state === 'DONE' || (step.state === 'OPEN' && !wasMine)) return;
    const what = step.state === 'OPEN' ? text('step.open') : step.text;
    notice('late-notice', typed ? `${what} ${text('step.kept')}` : what);
}
