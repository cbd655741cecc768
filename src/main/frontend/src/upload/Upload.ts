import {el} from '../dom.ts';
import {csrf} from '../site/csrf.ts';
import {signInAgain} from '../site/notice.ts';
import {text} from '../texts.ts';
import {shrunk} from './shrink.ts';

/** Files of one material: told before sending if they cannot be taken, then sent one after the other. */
export class Upload {
    private readonly input: HTMLInputElement;
    private readonly lines = el('ul', {class: 'uploads', 'aria-live': 'polite'});
    private queue: Promise<void> = Promise.resolve();

    constructor(private readonly form: HTMLFormElement) {
        this.input = form.querySelector('input[type=file]')!;
    }

    start(): void {
        this.form.dataset.open = '';
        this.form.after(this.lines);
        this.form.classList.add('upload-scripted');
        this.input.after(this.chooser());
        this.input.addEventListener('change', () => this.take());
        this.form.addEventListener('submit', (event) => {
            event.preventDefault();
            this.take();
        });
        this.form.addEventListener('dragover', (event) => event.preventDefault());
        this.form.addEventListener('drop', (event) => {
            event.preventDefault();
            this.takeAll(event.dataTransfer?.files);
        });
        // chosen while this script was still on its way
        this.take();
    }

    /** The browser's own button speaks the browser's language, not the page's; whoever works by keys is on the field itself. */
    private chooser(): HTMLElement {
        const button = el('button', {type: 'button', class: 'btn btn-secondary upload-choose', tabindex: -1, 'aria-hidden': 'true'}, text('upload.choose'));
        button.addEventListener('click', () => this.input.click());
        return button;
    }

    private take(): void {
        this.takeAll(this.input.files);
        this.input.value = '';
    }

    private takeAll(files: FileList | null | undefined): void {
        for (const file of files ?? []) {
            const line = new Line(file);
            this.lines.append(line.element);
            this.queue = this.queue.then(() => this.begin(file, line));
        }
    }

    private async begin(chosen: File, line: Line): Promise<void> {
        const file = await shrunk(chosen);
        if (file !== chosen) line.smaller(file.size);
        const reason = this.refusal(file);
        if (reason) line.refused(reason);
        else await this.send(file, line);
    }

    private refusal(file: File): string | null {
        const most = Number(this.form.dataset.maxMb ?? 20);
        const types = (this.form.dataset.types ?? '').split(',').filter(Boolean);
        if (file.size === 0) return text('upload.empty');
        if (file.size > most * 1024 * 1024) return text('upload.too-large', most);
        if (types.length && !types.some((type) => file.name.toLowerCase().endsWith(type))) return text('upload.type', types.join(' '));
        return null;
    }

    private send(file: File, line: Line): Promise<void> {
        return new Promise((done) => {
            const data = new FormData(this.form);
            data.set(this.input.name, file);
            const request = new XMLHttpRequest();
            request.open('POST', this.form.action);
            request.setRequestHeader('Accept', 'text/html');
            request.responseType = 'document';
            Object.entries(csrf()).forEach(([name, value]) => request.setRequestHeader(name, value));
            request.upload.addEventListener('progress', (event) => line.progress(event.loaded / event.total));
            request.addEventListener('load', () => this.answered(request, file, line));
            request.addEventListener('error', () => line.failed(text('upload.network'), () => this.again(file, line)));
            request.addEventListener('loadend', () => done());
            request.send(data);
        });
    }

    private answered(request: XMLHttpRequest, file: File, line: Line): void {
        if (request.status === 401) signInAgain();
        if (request.status >= 200 && request.status < 300) {
            line.taken();
            this.renew(request.responseXML);
        } else {
            const said = request.responseXML?.querySelector('main .lead, .message-warning')?.textContent?.trim();
            line.failed(said || text('upload.failed'), () => this.again(file, line));
        }
    }

    private again(file: File, line: Line): void {
        this.queue = this.queue.then(() => this.send(file, line));
    }

    /** The answer is the whole page, as without a script: only the named part of it is taken over. */
    private renew(page: Document | null): void {
        const named = this.form.dataset.list;
        const fresh = named && page?.querySelector(named);
        const old = named && document.querySelector(named);
        if (fresh && old) old.replaceWith(document.adoptNode(fresh));
    }
}

/** What a person sees of one file on its way. */
class Line {
    readonly element: HTMLLIElement;
    private readonly bar = el('progress', {max: 1, value: 0});
    private readonly words = el('span', {class: 'upload-state'});
    private readonly size: HTMLElement;

    constructor(file: File) {
        const name = el('span', {class: 'upload-name'}, file.name);
        this.bar.setAttribute('aria-label', file.name);
        this.size = el('span', {class: 'aside'}, sizeInWords(file.size));
        this.element = el('li', {class: 'upload'}, name, this.size, this.bar, this.words);
        this.words.textContent = text('upload.waiting');
    }

    /** A photo was made smaller: said, for whoever wonders at its size and name afterwards. */
    smaller(bytes: number): void {
        this.size.textContent = text('upload.smaller', this.size.textContent ?? '', sizeInWords(bytes));
    }

    progress(part: number): void {
        this.bar.value = part;
        this.words.textContent = text('upload.percent', Math.floor(part * 100));
    }

    taken(): void {
        this.end('taken', text('upload.taken'));
    }

    refused(reason: string): void {
        this.end('refused', reason);
    }

    failed(reason: string, again: () => void): void {
        this.end('failed', reason);
        const button = el('button', {type: 'button', class: 'btn btn-quiet'}, text('upload.again'));
        button.addEventListener('click', () => {
            this.element.dataset.state = '';
            this.bar.hidden = false;
            this.words.replaceChildren(text('upload.waiting'));
            again();
        });
        this.words.append(' ', button);
    }

    private end(state: string, words: string): void {
        this.bar.hidden = true;
        this.element.dataset.state = state;
        this.words.textContent = words;
    }
}

function sizeInWords(bytes: number): string {
    return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
