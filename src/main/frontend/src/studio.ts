import './studio/studio.css';
import {keepForm} from './studio/leftForm.ts';
import {lookingLine} from './studio/looking.ts';
import {paper} from './studio/paper.ts';
import {text} from './studio/texts.ts';
import {Unreadable} from './studio/unreadable.ts';
import {words} from './studio/words.ts';
import {el} from './dom.ts';

/*
 * <div data-editor="model|form|rules" data-file-url="…" data-vocabulary-url="…" data-name="…"> edits one file of a draft
 * in the browser. Each editor is loaded when a page needs it; without a script the page offers the file as text.
 */
const editors: Record<string, () => Promise<{open(root: HTMLElement): Promise<void>}>> = {
    model: () => import('./studio/model/editor.ts'),
    form: () => import('./studio/forms/editor.ts'),
    rules: () => import('./studio/rules/editor.ts'),
};

async function open(root: HTMLElement): Promise<void> {
    root.ariaBusy = 'true';
    try {
        const editor = await editors[root.dataset.editor!]!();
        await editor.open(root);
    } catch (error) {
        root.replaceChildren(el('p', {class: 'message message-warning', role: 'alert'}, text(error instanceof Unreadable ? error.message : 'failed')));
        if (!(error instanceof Unreadable)) console.error(error);
    } finally {
        root.ariaBusy = null;
    }
}

document.querySelectorAll<HTMLFormElement>('form[data-left]').forEach((form) => keepForm(form));
document.querySelectorAll<HTMLElement>('[data-looking-url]').forEach((line) => lookingLine(line));
document.querySelectorAll<HTMLElement>('[data-editor]').forEach((root) => void open(root));
document.querySelectorAll<HTMLFormElement>('[data-words]').forEach((form) => words(form));
document.querySelectorAll<HTMLFormElement>('[data-paper]').forEach((form) => paper(form));
