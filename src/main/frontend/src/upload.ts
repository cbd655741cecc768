import {Upload} from './upload/Upload.ts';

/*
 * <form data-upload method="post" enctype="multipart/form-data" action="…" data-list="#materials" data-max-mb="20"
 *       data-types=".pdf,.jpg,.png"> with one <input type="file" multiple> sends without this script too. With it every
 * file has its own progress and its own result, and the part of the answering page that data-list names is renewed.
 */
function start(within: ParentNode): void {
    within.querySelectorAll<HTMLFormElement>('form[data-upload]:not([data-open])').forEach((form) => new Upload(form).start());
}

start(document);
document.addEventListener('htmx:load', (event) => start(event.target as Element));
