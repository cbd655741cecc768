import './form.css';
import {english} from '../texts.ts';
import {fieldsModule} from './fields.tsx';
import {FormIsland} from './island.ts';
import {fetchFor} from './light/needs.ts';
import {Turner} from './pages.ts';
import {patienceModule} from './patience.ts';
import {type Answers, type Schema, localised} from './schema.ts';
import {newViewer} from './viewer.ts';
import {wordsModule} from './words.ts';

/** Makes the form in the place where it stands on the page. */
export async function openForm(root: HTMLElement, given: Schema, answers: Answers): Promise<void> {
    const schema = localised(given, english);
    await fetchFor(schema);
    const today = root.dataset.today ?? new Date().toLocaleDateString('sv');
    const turner = new Turner();
    const viewer = newViewer({debounce: false, additionalModules: [wordsModule(today), patienceModule(), fieldsModule(turner)]});
    await new FormIsland(root, viewer, turner, schema).open(answers);
}
