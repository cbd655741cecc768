import {Gate} from './gate/Gate.ts';
import {keepPage} from './gate/keepPage.ts';

/*
 * <section data-gate data-place data-device …> with a form: each ticket is asked for at the server; while it does not
 * answer, against the list that was fetched before, and told afterwards. Without a script the form is sent. data-worker
 * is the address of the service worker that keeps the page itself.
 */
document.querySelectorAll<HTMLElement>('[data-gate]').forEach((root) => {
    new Gate(root).start();
    void keepPage(root.dataset.worker!);
});
