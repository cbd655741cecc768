import '../../forms/form.css';
import {el} from '../../dom.ts';
import {fieldsModule} from '../../forms/fields.tsx';
import {FormIsland} from '../../forms/island.ts';
import {fetchFor} from '../../forms/light/needs.ts';
import {Turner} from '../../forms/pages.ts';
import {type Schema, localised} from '../../forms/schema.ts';
import {newViewer} from '../../forms/viewer.ts';
import {wordsModule} from '../../forms/words.ts';
import {english} from '../../texts.ts';
import {text} from '../texts.ts';
import {tool} from '../tools.ts';

/** The form as people will see it, on a phone or at a desk; what is typed into it goes nowhere. */
export class Preview {
    private readonly frame = el('div', {class: 'preview-frame'});
    readonly root = el('section', {class: 'preview', hidden: true, 'aria-label': text('preview')}, el('h2', {}, text('preview')), this.frame);
    private schema: object = {};

    tools(): HTMLElement[] {
        return [
            tool('preview', (on) => this.open(on), false),
            tool('phone', (on) => this.frame.classList.toggle('preview-phone', on), false),
        ];
    }

    show(schema: object): void {
        this.schema = schema;
        if (!this.root.hidden) void this.draw();
    }

    private open(on: boolean): void {
        this.root.hidden = !on;
        if (on) void this.draw();
    }

    private async draw(): Promise<void> {
        const screen = el('div', {'data-pages': 'one', class: 'answer-form'});
        const turner = new Turner();
        const today = new Date().toLocaleDateString('sv');
        const viewer = newViewer({additionalModules: [wordsModule(today), fieldsModule(turner)]});
        this.frame.replaceChildren(screen);
        const schema = localised(this.schema as Schema, english);
        await fetchFor(schema);
        await new FormIsland(screen, viewer, turner, schema).open({});
    }
}
