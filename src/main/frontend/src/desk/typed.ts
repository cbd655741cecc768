import {Beside} from '../forms/beside.ts';
import {begunToFill} from '../forms/claim.ts';
import {Draft} from '../forms/draft.ts';
import {notice} from '../site/notice.ts';
import {text} from '../texts.ts';

/**
 * A step without a form of its own: what is typed beside its buttons is kept like the answers of a form
 * (<form id="decide" data-draft-url data-draft-etag>). Where there is a form, the form keeps it.
 */
export function keepTyped(): void {
    const form = document.querySelector<HTMLFormElement>('form[data-draft-url]');
    if (!form || document.querySelector('[data-form]')) return;
    const beside = new Beside(form);
    const {draftUrl, draftEtag} = form.dataset;
    const draft = new Draft(
        {url: draftUrl, etag: draftEtag, shape: beside, ready: begunToFill, element: form.querySelector('[data-draft-state]')},
        () => beside.values(),
        (merged, theirs, chosen) => {
            beside.put(merged.answers);
            if (merged.both.length) notice('merged-notice', text('form.moved.kept-here'));
            void theirs;
            chosen();
        },
    );
    draft.recover((answers) => beside.put(answers));
    form.addEventListener('input', () => draft.touched());
    form.addEventListener('focusout', () => draft.left());
    let sending = false;
    form.addEventListener('submit', () => {
        sending = true;
        draft.handedIn();
    });
    window.addEventListener('beforeunload', (event) => !sending && draft.dirty && event.preventDefault());
}
